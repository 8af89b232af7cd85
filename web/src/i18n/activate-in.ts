import type { I18n } from '@lingui/core'
import { type LanguageCode, localeOf } from './languages.ts'

/** Makes texts speak a language; the numbers in them are written with Latin digits. */
export const activateIn = (i18n: I18n, language: LanguageCode): void => i18n.activate(language, [localeOf(language)])
