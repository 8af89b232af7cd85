import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const sv: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Kvitto på en gåva',
  number: 'Nummer',
  date: 'Mottaget',
  giver: 'Givare',
  association: 'Mottagare',
  registration: 'Registernummer',
  gift: 'Vad som gavs',
  pieces: 'Antal',
  sessions: 'Gånger',
  value: 'Värde i Digo',
  note: 'Föreningen har tagit emot gåvan. Tack! En Digo är inte pengar: det här papperet säger inget om skatt.',
  gone: 'Någon som har lämnat Indigo',
}
