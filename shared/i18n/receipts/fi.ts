import type { ReceiptCatalogue } from '../receipt-catalogue.ts'

export const fi: ReceiptCatalogue = {
  direction: 'ltr',
  title: 'Todistus lahjasta',
  number: 'Numero',
  date: 'Vastaanotettu',
  giver: 'Antaja',
  association: 'Vastaanottaja',
  registration: 'Rekisterinumero',
  gift: 'Mitä annettiin',
  pieces: 'Kappaletta',
  sessions: 'Kertoja',
  value: 'Arvo Digoina',
  note: 'Yhdistys on ottanut tämän lahjan vastaan. Kiitos! Digo ei ole rahaa: tämä paperi ei koske verotusta.',
  gone: 'Henkilö, joka on lähtenyt Indigosta',
}
