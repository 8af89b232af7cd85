import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const it: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Ricevuta di un dono',
  number: 'Numero',
  date: 'Ricevuto il',
  giver: 'Donato da',
  association: 'Ricevuto da',
  registration: 'Numero di registro',
  gift: 'Che cosa è stato donato',
  pieces: 'Pezzi',
  sessions: 'Incontri',
  value: 'Valore in Digo',
  note: 'L’associazione ha ricevuto questo dono. Grazie! Il Digo non è denaro: questo foglio non vale per le tasse.',
  gone: 'Una persona che ha lasciato Indigo',
}
