/** The words of a receipt in one language. */
export type ReceiptCatalogue = {
  direction: 'ltr' | 'rtl'
  title: string
  number: string
  date: string
  giver: string
  association: string
  registration: string
  gift: string
  pieces: string
  sessions: string
  value: string
  /** What it proves, and what it does not. */
  note: string
  /** In place of the name of somebody who has left. */
  gone: string
}
