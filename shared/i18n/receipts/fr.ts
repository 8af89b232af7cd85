import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const fr: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Reçu pour un don',
  number: 'Numéro',
  date: 'Reçu le',
  giver: 'Donné par',
  association: 'Reçu par',
  registration: 'Numéro d’enregistrement',
  gift: 'Ce qui a été donné',
  pieces: 'Pièces',
  sessions: 'Séances',
  value: 'Valeur en Digos',
  note: 'L’association a reçu ce don. Merci ! Le Digo n’est pas de l’argent : ce papier ne dit rien sur les impôts.',
  gone: 'Une personne qui a quitté Indigo',
}
