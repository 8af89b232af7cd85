import type { ActivityWords } from './activity-words.ts'

export const pl: ActivityWords = {
  cookery: [
    'Kuchnie świata',
    'Co tydzień ktoś uczy innych dania ze swojego domu. Gotujemy i jemy razem.',
    'Dom kultury, kuchnia',
  ],
  serving: [
    'Wydawanie kolacji',
    'Nakryć, podać, pozmywać: dwie godziny w dobrym towarzystwie. Ktoś z zespołu wszystko pokaże.',
    'Dom kultury, kuchnia',
  ],
  football: [
    'Piłka dla wszystkich',
    'Mecz towarzyski, mieszane drużyny, każdy poziom. Buty pożyczamy.',
    'Boisko miejskie nr 2',
  ],
  walk: ['Spacer po mieście', 'Dwie godziny pieszo z historiami okolicy, prostą polszczyzną.', 'Przed ratuszem'],
  cafe: [
    'Kawiarnia językowa',
    'Przy każdym stoliku inny język: polski, ukraiński, arabski, perski, angielski.',
    'Biblioteka, parter',
  ],
  online: ['Rozmowa w sieci', 'Godzina spokojnej rozmowy po polsku, z domu, w małej grupie.', ''],
  paperwork: [
    'Pomoc z pismami',
    'Przeczytać list, wypełnić formularz, przygotować wizytę: we dwoje jest łatwiej.',
    'Centrum społeczne, pokój 4',
  ],
}
