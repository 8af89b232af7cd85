import type { Foundings } from './foundings.ts'

export const fi: Foundings = {
  kitchen: [
    'Pitkä pöytä',
    'Laitamme ruokaa yhdessä kahdesti viikossa, reseptejä kaikkialta. Kuka vain voi tulla, auttaa ja tutustua.',
  ],
  sport: ['Kiertävä pallo', 'Jalkapalloa, juoksua ja kävelyjä kaupungilla kaikenikäisille. Kenkiä saa lainaksi.'],
  languages: [
    'Sanoja ja kahvia',
    'Ilmaisia suomen tunteja ja kielikahviloita. Puhumme myös ruotsia, arabiaa, somalia ja daria.',
  ],
  paperwork: [
    'Lomake kerrallaan',
    'Vapaaehtoiset auttavat lukemaan kirjeen, täyttämään lomakkeen ja valmistautumaan käyntiin virastossa.',
  ],
  garden: ['Pihan siemenet', 'Yhteinen puutarha vanhan aseman takana, avoin naapureille.'],
  youth: ['Keskiviikon kerho', 'Läksyapua ja leikkejä alueen lapsille joka keskiviikko.'],
  rooms: ['Huoneita kaikille', 'Etsimme vuokrahuoneita.'],
  rides: ['Edestakaisin', 'Saattoapua tapaamisiin kaupungilla.'],
}
