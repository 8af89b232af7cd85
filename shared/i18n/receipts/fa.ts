import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const fa: ReceiptCatalogue = {
  direction: 'rtl',
  title: 'رسید هدیه',
  number: 'شماره',
  date: 'تاریخ دریافت',
  giver: 'دهنده',
  association: 'گیرنده',
  registration: 'شمارهٔ ثبت',
  gift: 'آنچه داده شد',
  pieces: 'تعداد',
  sessions: 'تعداد جلسه‌ها',
  value: 'ارزش به دیگو',
  note: 'انجمن این هدیه را دریافت کرده است. سپاس! دیگو پول نیست: این برگه دربارهٔ مالیات چیزی نمی‌گوید.',
  gone: 'کسی که ایندیگو را ترک کرده است',
}
