/** A language of the interface: its code (BCP 47), its own name for itself, and where its lines begin. */
export type InterfaceLanguage = { code: LanguageCode; endonym: string; dir: 'ltr' | 'rtl' }

export type LanguageCode = 'fr' | 'en' | 'el' | 'it' | 'pl' | 'fi' | 'sv' | 'tr' | 'ar' | 'fa' | 'ur'

/** A part of the app whose texts come on their own; `core` is always there. */
export type Area = 'core' | 'more' | 'associations' | 'desk'

/** Every language of the interface, in the order of the language screen where the device wants none of them. */
export const languages: readonly InterfaceLanguage[] = [
  { code: 'fr', endonym: 'Français', dir: 'ltr' },
  { code: 'en', endonym: 'English', dir: 'ltr' },
  { code: 'el', endonym: 'Ελληνικά', dir: 'ltr' },
  { code: 'it', endonym: 'Italiano', dir: 'ltr' },
  { code: 'pl', endonym: 'Polski', dir: 'ltr' },
  { code: 'fi', endonym: 'Suomi', dir: 'ltr' },
  { code: 'sv', endonym: 'Svenska', dir: 'ltr' },
  { code: 'tr', endonym: 'Türkçe', dir: 'ltr' },
  { code: 'ar', endonym: 'العربية', dir: 'rtl' },
  { code: 'fa', endonym: 'فارسی / دری', dir: 'rtl' },
  { code: 'ur', endonym: 'اردو', dir: 'rtl' },
]

export const isLanguageCode = (text: string): text is LanguageCode => languages.some(({ code }) => code === text)

/** The interface's language that suits a tag of the device best: `fa-AF` finds `fa`; undefined where none does. */
export const languageFor = (tag: string): LanguageCode | undefined => {
  const [primary = ''] = tag.toLowerCase().split('-')
  if (primary === 'prs') return 'fa'
  return isLanguageCode(primary) ? primary : undefined
}

/** How numbers are written in a language: always with Latin digits, which everybody here meets on prices and clocks. */
export const localeOf = (language: LanguageCode): string => `${language}-u-nu-latn`

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|ur|ps|ckb|he|prs|sd|ug|dv)(?:-|$)/i.test(tag) ? 'rtl' : 'ltr'
