import { languageFor, type Spoken } from './language-for.ts'
import type { ReceiptCatalogue } from './receipt-catalogue.ts'
import { ar } from './receipts/ar.ts'
import { el } from './receipts/el.ts'
import { en } from './receipts/en.ts'
import { fa } from './receipts/fa.ts'
import { fi } from './receipts/fi.ts'
import { fr } from './receipts/fr.ts'
import { it } from './receipts/it.ts'
import { pl } from './receipts/pl.ts'
import { sv } from './receipts/sv.ts'
import { tr } from './receipts/tr.ts'
import { ur } from './receipts/ur.ts'

const catalogues: Record<Spoken, ReceiptCatalogue> = { en, fr, el, it, pl, fi, sv, tr, ar, fa, ur }

export type ReceiptWords = ReceiptCatalogue & { language: Spoken }

/** The words of a receipt in the first of these languages that has a catalogue. @param wanted language tags, the most wanted first */
export const receiptWords = (wanted: readonly string[]): ReceiptWords => {
  const language = languageFor(wanted.join(','))
  return { language, ...catalogues[language] }
}
