import type { NoticeKind } from '../model/notice.ts'
import { languageFor, type Spoken } from './language-for.ts'
import type { CodeReason, NoticeCatalogue } from './notice-catalogue.ts'
import { ar } from './notices/ar.ts'
import { el } from './notices/el.ts'
import { en } from './notices/en.ts'
import { fa } from './notices/fa.ts'
import { fi } from './notices/fi.ts'
import { fr } from './notices/fr.ts'
import { it } from './notices/it.ts'
import { pl } from './notices/pl.ts'
import { sv } from './notices/sv.ts'
import { tr } from './notices/tr.ts'
import { ur } from './notices/ur.ts'

const catalogues: Record<Spoken, NoticeCatalogue> = { en, fr, el, it, pl, fi, sv, tr, ar, fa, ur }

/** What a notice says, in the first wanted language that has a catalogue. */
export const noticeWords = (acceptLanguage: string | undefined, kind: NoticeKind): { title: string; text: string } =>
  catalogues[languageFor(acceptLanguage)].notices[kind]

/** All words of a notice's e-mail, and how they are written. */
export type MailWords = NoticeCatalogue['mail'] & {
  language: Spoken
  direction: NoticeCatalogue['direction']
  subject: string
  text: string
}

/** The first of these tags, the most wanted first, that is spoken; Cognito's `locale` may come as `fr_FR`. */
const languageOf = (wanted: readonly string[]): Spoken =>
  languageFor(wanted.map((tag) => tag.replaceAll('_', '-')).join(','))

/** The words of a notice's e-mail. @param wanted language tags, the most wanted first */
export const mailWords = (wanted: readonly string[], kind: NoticeKind): MailWords => {
  const language = languageOf(wanted)
  const { direction, notices, mail } = catalogues[language]
  return { language, direction, subject: notices[kind].title, text: notices[kind].text, ...mail }
}

/** All words of the message that brings a code, and how they are written. */
export type CodeWords = Pick<MailWords, 'language' | 'direction' | 'greeting' | 'closing'> & {
  title: string
  text: string
  caution: string
}

/** The words around a code. @param wanted language tags, the most wanted first */
export const codeWords = (wanted: readonly string[], reason: CodeReason): CodeWords => {
  const language = languageOf(wanted)
  const { direction, mail, code } = catalogues[language]
  const { greeting, closing } = mail
  return { language, direction, greeting, closing, caution: code.caution, ...code[reason] }
}
