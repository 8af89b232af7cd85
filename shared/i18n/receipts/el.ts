import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const el: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Απόδειξη προσφοράς',
  number: 'Αριθμός',
  date: 'Παραλήφθηκε στις',
  giver: 'Από',
  association: 'Προς',
  registration: 'Αριθμός μητρώου',
  gift: 'Τι δόθηκε',
  pieces: 'Τεμάχια',
  sessions: 'Φορές',
  value: 'Αξία σε Digo',
  note: 'Ο σύλλογος έλαβε αυτή την προσφορά. Ευχαριστούμε! Το Digo δεν είναι χρήμα: αυτό το χαρτί δεν αφορά τη φορολογία.',
  gone: 'Κάποιος που έχει φύγει από το Indigo',
}
