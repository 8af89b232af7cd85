import type { MailWords } from '../../shared/i18n/notice-words.ts'

/** An e-mail as it is sent, but for its sender. */
export type Mail = { to: string; subject: string; text: string; html: string }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

const htmlOf = (words: MailWords, webOrigin: string): string => {
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`
  return [
    '<!doctype html>',
    `<html lang="${words.language}" dir="${words.direction}">`,
    `<head><meta charset="utf-8"><title>${escaped(words.subject)}</title></head>`,
    '<body>',
    paragraph(words.greeting),
    paragraph(words.text),
    `<p><a href="${escaped(webOrigin)}">${escaped(words.link)}</a></p>`,
    paragraph(words.closing),
    `<p><small>${escaped(words.footer)}</small></p>`,
    '</body>',
    '</html>',
  ].join('\n')
}

/** Puts a notice's words into an e-mail: plain text, and the same as HTML without pictures or anything that is fetched. */
export const composeMail = (to: string, words: MailWords, webOrigin: string): Mail => ({
  to,
  subject: words.subject,
  text: [words.greeting, words.text, `${words.link}\n${webOrigin}`, words.closing, words.footer].join('\n\n'),
  html: htmlOf(words, webOrigin),
})
