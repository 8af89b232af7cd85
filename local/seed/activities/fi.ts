import type { ActivityWords } from './activity-words.ts'

export const fi: ActivityWords = {
  cookery: [
    'Maailman keittiöt',
    'Joka viikko joku opettaa muille kotinsa ruokaa. Laitamme ja syömme yhdessä.',
    'Asukastalo, keittiö',
  ],
  serving: [
    'Illallisen tarjoilu',
    'Katetaan, tarjoillaan ja tiskataan: kaksi tuntia hyvässä seurassa. Joku tiimistä näyttää kaiken.',
    'Asukastalo, keittiö',
  ],
  football: [
    'Jalkapalloa kaikille',
    'Ystävyysottelu sekajoukkuein, kaikentasoisille. Kenkiä saa lainaksi.',
    'Kaupungin kenttä 2',
  ],
  walk: [
    'Kävely kaupungilla',
    'Kaksi tuntia jalan ja tarinoita kaupunginosasta, selkokielellä.',
    'Kaupungintalon edessä',
  ],
  cafe: [
    'Kielikahvila',
    'Joka pöydässä yksi kieli: suomi, ruotsi, arabia, somali, dari, englanti.',
    'Kirjasto, alakerta',
  ],
  online: ['Juttelua verkossa', 'Tunti rauhallista juttelua suomeksi, kotoa käsin, pienessä ryhmässä.', ''],
  paperwork: [
    'Apua kirjeisiin',
    'Luemme kirjeen, täytämme lomakkeen, valmistaudumme käyntiin: kaksin se on helpompaa.',
    'Asukastalo, huone 4',
  ],
}
