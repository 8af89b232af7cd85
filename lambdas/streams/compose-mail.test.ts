import { expect, it } from 'vitest'
import { mailWords } from '../../shared/i18n/notice-words.ts'
import { composeMail } from './compose-mail.ts'

const origin = 'https://fr.indigo.example'

it('says the same in text and in HTML, with a way into Indigo', () => {
  const words = mailWords(['fr'], 'accepted')
  const mail = composeMail('reader@example.org', words, origin)
  expect(mail).toMatchObject({ to: 'reader@example.org', subject: words.subject })
  for (const said of [words.greeting, words.text, words.closing, words.footer, origin]) {
    expect(mail.text).toContain(said)
    expect(mail.html).toContain(said)
  }
  expect(mail.html).toContain('<html lang="fr" dir="ltr">')
})

it('writes from right to left where the language does', () => {
  for (const language of ['ar', 'fa', 'ur']) {
    const { html } = composeMail('reader@example.org', mailWords([language], 'accepted'), origin)
    expect(html).toContain(`<html lang="${language}" dir="rtl">`)
    expect(html).toContain(`<div lang="${language}" dir="rtl">`)
  }
})

it('keeps words from becoming markup', () => {
  const mail = composeMail('reader@example.org', { ...mailWords([], 'accepted'), text: '1 < 2 & "so on"' }, origin)
  expect(mail.html).toContain('<p>1 &lt; 2 &amp; &quot;so on&quot;</p>')
  expect(mail.text).toContain('1 < 2 & "so on"')
})
