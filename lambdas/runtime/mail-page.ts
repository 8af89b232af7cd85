/** What an e-mail is written in, and its title. */
export type MailSetting = { language: string; direction: 'ltr' | 'rtl'; subject: string }

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

/**
 * The HTML of an e-mail, without pictures or anything that is fetched. Mail readers in a browser drop `<html>` with its
 * language and direction, so the part within says both again.
 * @param parts markup
 */
export const mailPage = ({ language, direction, subject }: MailSetting, parts: readonly string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body>',
    `<div lang="${language}" dir="${direction}">`,
    ...parts,
    '</div>',
    '</body>',
    '</html>',
  ].join('\n')
