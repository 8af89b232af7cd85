import type { Talk } from './talk.ts'

export const pl: Talk = {
  ask: [
    'Dzień dobry, czy to jeszcze aktualne? Mogę przyjść po południu.',
    'Cześć! Bardzo by mi to pomogło. Jaki dzień pasuje?',
    'Dobry wieczór, mieszkam blisko i w sobotę mam czas.',
    'Dzień dobry, dopiero się tu wprowadziliśmy i byłoby to dla nas idealne.',
    'Dzień dobry, dopiero uczę się polskiego, ale bardzo się ucieszę. Dziękuję!',
  ],
  help: [
    'Dzień dobry, mogę pomóc. Proszę powiedzieć kiedy.',
    'Cześć! Mam taki, którego już nie używam.',
    'W tym tygodniu mam czas, chętnie.',
  ],
  answers: [
    'Tak, z przyjemnością! Jaki dzień pasuje?',
    'Oczywiście. Spotkamy się w miejscu publicznym, tak będzie prościej?',
    'Tak. Proszę zabrać dużą torbę.',
    'Czekam. Będę w czerwonej kurtce.',
  ],
  follows: ['Świetnie, dziękuję! Do zobaczenia.', 'Dobrze, będę.', 'Dziękuję, przyjdę z bratem, żeby zanieść.'],
  thanksToGiver: [
    'Ogromnie dziękuję, dokładnie tego potrzebowaliśmy.',
    'Bardzo miło i punktualnie. Była nawet herbata.',
    'Wszystko tak, jak w ogłoszeniu.',
    'Ile cierpliwości! Teraz umiem dużo więcej.',
  ],
  thanksToReceiver: ['Punktualnie i z uśmiechem.', 'Dziękuję za przyjście, powodzenia!', 'Prosto i serdecznie.'],
  places: ['Przed biblioteką', 'Przy wejściu na targ', 'Hol urzędu miasta', 'Kawiarnia na dworcu'],
  availability: ['W dni robocze po 18.', 'W środy i soboty.', 'Prawie codziennie, proszę pisać.'],
  cancelled: 'Zepsuł mi się samochód, bardzo przepraszam.',
  replies: [
    'Pomyliły nam się wejścia. Przy drugim minęło mi dwadzieścia minut.',
    'Syn zachorował, wiadomość poszła za późno. Przepraszam.',
  ],
  dispute: 'To nie to, co było w ogłoszeniu, i nie możemy się dogadać.',
  resolution: 'Wysłuchane zostały obie strony; decyzja opiera się na treści ogłoszenia. Dziękuję za cierpliwość.',
}
