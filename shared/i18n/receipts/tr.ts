import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const tr: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Bağış belgesi',
  number: 'Numara',
  date: 'Alındığı gün',
  giver: 'Veren',
  association: 'Alan',
  registration: 'Kayıt numarası',
  gift: 'Verilen',
  pieces: 'Adet',
  sessions: 'Kez',
  value: 'Digo olarak değeri',
  note: 'Dernek bu bağışı aldı. Teşekkürler! Digo para değildir: bu belge vergiyle ilgili değildir.',
  gone: 'Indigo’dan ayrılan biri',
}
