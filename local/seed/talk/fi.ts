import type { Talk } from './talk.ts'

export const fi: Talk = {
  ask: [
    'Hei, onko tämä vielä vapaana? Voisin tulla illalla.',
    'Moi! Tästä olisi minulle paljon apua. Mikä päivä sopii?',
    'Hei, asun lähellä ja olen lauantaina vapaa.',
    'Hei, muutimme juuri tänne ja tämä olisi meille täydellinen.',
    'Hei, opettelen vielä suomea. Ilahtuisin kovasti. Kiitos!',
  ],
  help: [
    'Hei, voin auttaa. Kerro vain milloin.',
    'Moi! Minulla on yksi, jota en enää käytä.',
    'Ehdin tällä viikolla, mielelläni.',
  ],
  answers: [
    'Kyllä, mielelläni! Mikä päivä sopisi?',
    'Totta kai. Tavataanko julkisella paikalla?',
    'Kyllä. Ota iso kassi mukaan.',
    'Tervetuloa. Minulla on punainen takki.',
  ],
  follows: ['Hienoa, kiitos! Nähdään pian.', 'Selvä, tulen sinne.', 'Kiitos, veljeni tulee kantamaan.'],
  thanksToGiver: [
    'Suuri kiitos, juuri tätä tarvitsimme.',
    'Ystävällinen ja täsmällinen. Joimme kahvitkin.',
    'Kaikki oli niin kuin ilmoituksessa.',
    'Miten kärsivällinen! Opin paljon.',
  ],
  thanksToReceiver: ['Ajoissa ja hymyillen.', 'Kiitos kun tulit, kaikkea hyvää!', 'Helppoa ja mukavaa.'],
  places: ['Kirjaston edessä', 'Torin laidalla', 'Kaupungintalon aula', 'Aseman kahvila'],
  availability: ['Arkisin kuuden jälkeen.', 'Keskiviikkoisin ja lauantaisin.', 'Melkein joka päivä, kirjoita vain.'],
  cancelled: 'Auto hajosi, olen pahoillani.',
  replies: [
    'Olin paikalla, mutta toisella ovella. Odotin kaksikymmentä minuuttia.',
    'Poikani sairastui ja kirjoitin liian myöhään. Anteeksi.',
  ],
  dispute: 'Ilmoituksessa luki muuta, emmekä pääse sopuun.',
  resolution: 'Kuulin molempia ja päätin ilmoituksen mukaan. Kiitos kärsivällisyydestä.',
}
