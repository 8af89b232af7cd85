import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const ar: ReceiptCatalogue = {
  direction: 'rtl',
  title: 'إيصال هدية',
  number: 'الرقم',
  date: 'تاريخ الاستلام',
  giver: 'المُعطي',
  association: 'المُستلِم',
  registration: 'رقم التسجيل',
  gift: 'ما تم إعطاؤه',
  pieces: 'عدد القطع',
  sessions: 'عدد المرات',
  value: 'القيمة بالديغو',
  note: 'استلمت الجمعية هذه الهدية. شكرًا! الديغو ليس مالًا: هذه الورقة لا تخص الضرائب.',
  gone: 'شخص غادر إنديغو',
}
