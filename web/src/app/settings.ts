import type { Point } from '../../../shared/model/place.ts'
import { type LanguageCode, isLanguageCode, languageFor } from '../i18n/languages.ts'
import { storeOf, useStore } from './store.ts'

/** Where one looks around: the centre of a cell of about 5 km² with a name, never an address. */
export type SettledPlace = Point & { name: string }

/** What this person chose on this device; `first-paint.js` reads some of it before anything is drawn. */
export type Settings = {
  language?: LanguageCode
  place?: SettledPlace
  scheme?: 'light' | 'dark'
  /** Urdu in plain Naskh letters instead of Nastaliq. */
  letters?: 'simple'
  /** The letters of Nastaliq have come to this device: `late-letters.ts`. */
  nastaliq?: 'here'
  motion?: 'reduced'
  textSize?: 'large' | 'larger'
  /** The welcome has been seen: language and place were asked once. */
  welcomed?: true
}

const storageKey = 'indigo.settings'
const onRoot = ['scheme', 'letters', 'nastaliq', 'motion', 'textSize'] as const

const readSettings = (): Settings => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

export const settings = storeOf<Settings>(readSettings())
export const useSettings = (): Settings => useStore(settings)

const show = (chosen: Settings): void => {
  for (const name of onRoot) {
    const value = chosen[name]
    if (value === undefined) delete document.documentElement.dataset[name]
    else document.documentElement.dataset[name] = value
  }
}

/** Changes settings; undefined goes back to what the device says. */
export const changeSettings = (change: { [Name in keyof Settings]?: Settings[Name] | undefined }): void => {
  const merged = Object.entries({ ...settings.get(), ...change }).filter(([, value]) => value !== undefined)
  const next: Settings = Object.fromEntries(merged)
  settings.set(next)
  show(next)
  try {
    localStorage.setItem(storageKey, JSON.stringify(next))
  } catch {
    // A full or forbidden storage: the choice holds until the page is closed.
  }
}

/** The language of the interface: chosen, or the first of the device's that there is, or English. */
export const currentLanguage = (): LanguageCode => {
  const { language } = settings.get()
  if (language !== undefined && isLanguageCode(language)) return language
  return navigator.languages.map(languageFor).find((code) => code !== undefined) ?? 'en'
}
