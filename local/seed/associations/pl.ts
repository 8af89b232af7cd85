import type { Foundings } from './foundings.ts'

export const pl: Foundings = {
  kitchen: [
    'Wspólny Stół',
    'Dwa razy w tygodniu gotujemy razem, według przepisów z całego świata. Każdy może przyjść, pomóc i kogoś poznać.',
  ],
  sport: ['Piłka w drodze', 'Piłka nożna, bieganie i spacery po mieście, w każdym wieku. Buty pożyczamy.'],
  languages: [
    'Słowa przy kawie',
    'Bezpłatne lekcje polskiego i spotkania konwersacyjne. Mówimy też po arabsku, persku i ukraińsku.',
  ],
  paperwork: [
    'Razem do okienka',
    'Wolontariusze pomagają przeczytać list, wypełnić formularz i przygotować się do wizyty w urzędzie.',
  ],
  garden: ['Nasiona z podwórka', 'Wspólny ogród za starym dworcem, otwarty dla sąsiadów.'],
  youth: ['Środowa świetlica', 'Pomoc w lekcjach i zabawy dla dzieci z okolicy, w każdą środę.'],
  rooms: ['Pokoje dla wszystkich', 'Szukamy pokoi do wynajęcia.'],
  rides: ['Tam i z powrotem', 'Towarzyszymy w drodze na spotkania w mieście.'],
}
