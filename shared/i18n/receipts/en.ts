import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const en: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Receipt for a gift',
  number: 'Number',
  date: 'Received on',
  giver: 'Given by',
  association: 'Received by',
  registration: 'Registration number',
  gift: 'What was given',
  pieces: 'Pieces',
  sessions: 'Sessions',
  value: 'Value in Digos',
  note: 'The association has received this gift. Thank you! A Digo is no money: this paper says nothing about taxes.',
  gone: 'Somebody who has left Indigo',
}
