import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const ur: ReceiptCatalogue = {
  direction: 'rtl',
  title: 'تحفے کی رسید',
  number: 'نمبر',
  date: 'وصولی کی تاریخ',
  giver: 'دینے والا',
  association: 'وصول کرنے والا',
  registration: 'رجسٹریشن نمبر',
  gift: 'کیا دیا گیا',
  pieces: 'تعداد',
  sessions: 'کتنی بار',
  value: 'ڈیگو میں قدر',
  note: 'انجمن کو یہ تحفہ مل گیا ہے۔ شکریہ! ڈیگو پیسہ نہیں ہے: یہ کاغذ ٹیکس کے بارے میں کچھ نہیں کہتا۔',
  gone: 'کوئی جو انڈیگو چھوڑ چکا ہے',
}
