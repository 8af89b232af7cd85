import type { NoticeKind } from '../model/notice.ts'
import { languageFor, type Spoken } from './language-for.ts'
import type { NoticeCatalogue } from './notice-catalogue.ts'
import { en } from './notices/en.ts'
import { fr } from './notices/fr.ts'

const catalogues: Record<Spoken, NoticeCatalogue> = { en, fr }

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

/** The words of a notice's e-mail. @param wanted language tags, the most wanted first */
export const mailWords = (wanted: readonly string[], kind: NoticeKind): MailWords => {
  // Cognito's `locale` may come as `fr_FR`.
  const language = languageFor(wanted.map((tag) => tag.replaceAll('_', '-')).join(','))
  const { direction, notices, mail } = catalogues[language]
  return { language, direction, subject: notices[kind].title, text: notices[kind].text, ...mail }
}
