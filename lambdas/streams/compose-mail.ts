import type { MailWords } from '../../shared/i18n/notice-words.ts'
import { escaped, mailPage, paragraph } from '../runtime/mail-page.ts'

/** An e-mail as it is sent, but for its sender. */
export type Mail = { to: string; subject: string; text: string; html: string }

const htmlOf = (words: MailWords, webOrigin: string): string =>
  mailPage(words, [
    paragraph(words.greeting),
    paragraph(words.text),
    `<p><a href="${escaped(webOrigin)}">${escaped(words.link)}</a></p>`,
    paragraph(words.closing),
    `<p><small>${escaped(words.footer)}</small></p>`,
  ])

/** Puts a notice's words into an e-mail: plain text, and the same as HTML without pictures or anything that is fetched. */
export const composeMail = (to: string, words: MailWords, webOrigin: string): Mail => ({
  to,
  subject: words.subject,
  text: [words.greeting, words.text, `${words.link}\n${webOrigin}`, words.closing, words.footer].join('\n\n'),
  html: htmlOf(words, webOrigin),
})
