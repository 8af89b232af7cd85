import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const pl: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Potwierdzenie daru',
  number: 'Numer',
  date: 'Otrzymano',
  giver: 'Od kogo',
  association: 'Dla kogo',
  registration: 'Numer w rejestrze',
  gift: 'Co podarowano',
  pieces: 'Sztuki',
  sessions: 'Spotkania',
  value: 'Wartość w Digo',
  note: 'Stowarzyszenie otrzymało ten dar. Dziękujemy! Digo to nie pieniądze: ten dokument nie służy do rozliczeń podatkowych.',
  gone: 'Osoba, która opuściła Indigo',
}
