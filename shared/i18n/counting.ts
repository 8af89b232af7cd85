import type { Spoken } from './language-for.ts'

/** The plural forms of each language, by their names in CLDR. */
export const pluralForms = {
  en: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  el: ['one', 'other'],
  it: ['one', 'many', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  fi: ['one', 'other'],
  sv: ['one', 'other'],
  tr: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  fa: ['one', 'other'],
  ur: ['one', 'other'],
} as const satisfies Record<Spoken, readonly Intl.LDMLPluralRule[]>

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * How a language counts: the right one of its forms, with the count where `#` stands. A form that is missing does not
 * compile. Words that do not change with the count need no forms.
 */
export const counting =
  <Language extends Spoken>(language: Language) =>
  (
    count: string | number | boolean | undefined,
    forms: Record<(typeof pluralForms)[Language][number], string> & Forms,
  ): string => {
    const known: Forms = forms
    const rule = new Intl.PluralRules(language).select(Number(count))
    return (known[rule] ?? known.other).replace('#', String(count))
  }
