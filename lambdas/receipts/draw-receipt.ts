import type { ReceiptWords } from '../../shared/i18n/receipt-words.ts'
import type { Receipt } from '../../shared/model/receipt.ts'
import { newPaper, type Paper } from './paper.ts'

const labelWidth = 160

const dayIn = (at: string, language: string, timeZone: string, calendar = ''): string =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn${calendar}`, { dateStyle: 'long', timeZone }).format(new Date(at))

/** With the digits that everybody here reads, as in the app, and the Gregorian day beside the Persian one. */
const dateOf = (at: string, language: string, timeZone: string): string => {
  const day = dayIn(at, language, timeZone)
  return language === 'fa' ? `${day} (${dayIn(at, language, timeZone, '-ca-gregory')})` : day
}

const rowsOf = (receipt: Receipt, words: ReceiptWords, timeZone: string): [label: string, value: string][] => {
  const { registrationNumber, giverName, quantity, subject } = receipt
  return [
    [words.number, receipt.number],
    [words.date, dateOf(receipt.at, words.language, timeZone)],
    [words.giver, giverName === '' ? words.gone : giverName],
    [words.association, receipt.associationName],
    ...(registrationNumber === undefined
      ? []
      : [[words.registration, `${registrationNumber} (${receipt.register})`] satisfies [string, string]]),
    [words.gift, receipt.title],
    [subject === 'service' ? words.sessions : words.pieces, String(quantity)],
    [words.value, String(receipt.value)],
  ]
}

/** One row, its label on the side where the language begins; where the next one goes. */
const writeRow = (paper: Paper, [label, value]: [string, string], direction: 'ltr' | 'rtl', y: number): number => {
  const [left, right] = [paper.margin, paper.width - paper.margin]
  const valueWidth = right - left - labelWidth
  const isRtl = direction === 'rtl'
  const written = { y, size: 11, direction }
  const below = paper.write(label, {
    ...written,
    x: isRtl ? right - labelWidth : left,
    width: labelWidth - 8,
    colour: '#555555',
    ...(isRtl && { x: right - labelWidth + 8 }),
  })
  const end = paper.write(value, { ...written, x: isRtl ? left : left + labelWidth, width: valueWidth })
  return Math.max(below, end) + 4
}

/** The receipt in one language; where the next one goes. */
const writeReceipt = (paper: Paper, receipt: Receipt, words: ReceiptWords, timeZone: string, top: number): number => {
  const { direction } = words
  const box = { x: paper.margin, width: paper.width - 2 * paper.margin, direction }
  let y = paper.write(words.title, { ...box, y: top, size: 18 }) + 10
  for (const row of rowsOf(receipt, words, timeZone)) y = writeRow(paper, row, direction, y)
  return paper.write(words.note, { ...box, y: y + 8, size: 9, colour: '#555555' }) + 18
}

/** A receipt on one sheet of paper, once in each language. */
export const drawReceipt = (
  receipt: Receipt,
  languages: readonly ReceiptWords[],
  timeZone: string,
): Promise<Uint8Array> => {
  const [first] = languages
  const title = `${first?.title ?? 'Indigo'} ${receipt.number}`
  const paper = newPaper({ title, language: first?.language ?? 'en', at: receipt.at })
  let y = paper.margin
  for (const [count, words] of languages.entries()) {
    if (count > 0) paper.rule(y - 8)
    y = writeReceipt(paper, receipt, words, timeZone, y + (count > 0 ? 14 : 0))
  }
  return paper.finish()
}
