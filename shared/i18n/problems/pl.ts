import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('pl')

export const pl: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Czegoś brakuje albo coś się nie zgadza', detail: 'Sprawdź każde podane pole.' }),
    invalid_json: () => ({ title: 'Nie da się odczytać treści', detail: 'Treść musi być jednym obiektem JSON.' }),
    invalid_cursor: () => ({
      title: 'Takiej strony nie ma',
      detail: 'Użyj kursora, który podała strona tej samej listy.',
    }),
    unauthenticated: () => ({ title: 'Zaloguj się', detail: 'Potrzebny jest ważny token dostępu.' }),
    wrong_sign_in: () => ({
      title: 'To się nie udało',
      detail: 'Adres albo hasło się nie zgadza. Sprawdź jedno i drugie i spróbuj ponownie.',
    }),
    no_session: () => ({
      title: 'Zaloguj się',
      detail: 'Na tym urządzeniu nie ma już zalogowania. Zaloguj się, aby iść dalej.',
    }),
    not_confirmed: () => ({
      title: 'Brakuje jednego kroku',
      detail: 'Rejestracja nie jest jeszcze potwierdzona. Wpisz kod, który wysłaliśmy, albo poproś o nowy.',
    }),
    already_registered: () => ({
      title: 'To konto już istnieje',
      detail: 'Zaloguj się tym adresem lub numerem albo ustaw nowe hasło.',
    }),
    code_expired: () => ({ title: 'Ten kod jest za stary', detail: 'Poproś o nowy kod.' }),
    code_not_delivered: () => ({
      title: 'Nie udało się wysłać kodu',
      detail: 'Sprawdź adres lub numer albo spróbuj z innym.',
    }),
    password_too_weak: () => ({
      title: 'To hasło nie pasuje',
      detail:
        'Użyj co najmniej dziesięciu znaków, bez spacji na początku i na końcu. Kilka słów z rzędu łatwo zapamiętać.',
    }),
    too_many_attempts: () => ({
      title: 'Za dużo prób',
      detail: 'Dla bezpieczeństwa trzeba trochę poczekać. Potem spróbuj ponownie.',
    }),
    not_allowed: () => ({ title: 'Niedozwolone', detail: 'Tego nie można tutaj zrobić.' }),
    account_closed: () => ({ title: 'To konto jest zamknięte', detail: 'Tej osoby nie ma już w Indigo.' }),
    not_found: () => ({ title: 'Nie znaleziono', detail: 'Nie ma tu niczego, co możesz zobaczyć.' }),
    no_such_route: () => ({ title: 'Nie ma takiego adresu', detail: 'Dokument API mówi, co jest dostępne.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Za mało Digo',
      detail: `${counted(price, {
        one: 'Potrzebne jest # dostępne Digo.',
        few: 'Potrzebne są # dostępne Digo.',
        many: 'Potrzeba # dostępnych Digo.',
        other: 'Potrzeba # dostępnego Digo.',
      })} Możesz coś dać albo poprosić o pomoc o wartości 0.`,
    }),
    already_requested: () => ({
      title: 'Prośba już jest',
      detail: 'Twoja prośba do tego ogłoszenia jest nadal otwarta.',
    }),
    already_reserved: () => ({
      title: 'Już obiecane',
      detail: 'Wszystko z tego ogłoszenia jest już zarezerwowane.',
    }),
    too_many_open_requests: ({ most }) => ({
      title: 'Za dużo otwartych próśb',
      detail: `${counted(most, {
        one: 'Możesz mieć # otwartą prośbę.',
        few: 'Możesz mieć # otwarte prośby.',
        many: 'Możesz mieć # otwartych próśb.',
        other: 'Możesz mieć # otwartej prośby.',
      })} Poczekaj na odpowiedź albo wycofaj jedną z nich.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'Za dużo blokad',
      detail: counted(most, {
        one: 'Możesz zablokować # osobę.',
        few: 'Możesz zablokować # osoby.',
        many: 'Możesz zablokować # osób.',
        other: 'Możesz zablokować # osoby.',
      }),
    }),
    too_many_photos: ({ most }) => ({
      title: 'Nie zmieści się więcej zdjęć',
      detail: `Limit zdjęć w ogłoszeniu: ${most}. Usuń jedno albo poczekaj na to, które jest w drodze.`,
    }),
    own_listing: () => ({ title: 'To twoje ogłoszenie', detail: 'Nie można odpowiedzieć na własne ogłoszenie.' }),
    not_open: () => ({
      title: 'Już nieaktualne',
      detail: 'To ogłoszenie jest zamknięte, wygasło albo zostało usunięte.',
    }),
    not_enough_left: ({ left }) => ({ title: 'Nie ma już tylu', detail: `Zostało: ${left}.` }),
    no_longer_possible: () => ({ title: 'Już niemożliwe', detail: 'Ta wymiana nie może trwać dalej.' }),
    wrong_state: ({ status }) => ({
      title: 'Teraz to niemożliwe',
      detail: `Stan jest już inny${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'Zły kod',
      detail: `Te sześć cyfr się nie zgadza.${left === undefined ? '' : ` Pozostałe próby: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'Kod już nie działa',
      detail: 'Po pięciu złych próbach może potwierdzić tylko odbierający.',
    }),
    already_thanked: () => ({ title: 'Podziękowanie już jest', detail: 'Jedno podziękowanie za każdą wymianę.' }),
    association_pending: () => ({
      title: 'Jeszcze niesprawdzone',
      detail: 'Operator jeszcze sprawdza to stowarzyszenie. Damy znać.',
    }),
    association_suspended: () => ({
      title: 'To stowarzyszenie jest zawieszone',
      detail: 'Na razie nic nie można robić w jego imieniu. Zapytaj operatora.',
    }),
    not_signed_up: () => ({ title: 'Brak zapisu', detail: 'Nie ma tu zapisu, który można zmienić.' }),
    own_association: () => ({ title: 'To twoje stowarzyszenie', detail: 'Nie można być po obu stronach.' }),
    registration_taken: () => ({
      title: 'Ten numer jest zajęty',
      detail: 'Stowarzyszenie z tym numerem rejestru już tu jest.',
    }),
    not_vouched: () => ({
      title: 'Nikt jeszcze nie poręczył',
      detail: 'Bez numeru rejestru musi najpierw poręczyć sprawdzone stowarzyszenie.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'Za dużo wniosków',
      detail: `Twoje otwarte wnioski: ${most}. Poczekaj najpierw na odpowiedź.`,
    }),
    last_coordinator: () => ({
      title: 'Nikt inny nie koordynuje',
      detail: 'Najpierw przekaż tę rolę komuś innemu z zespołu.',
    }),
    invitation_spent: () => ({
      title: 'To zaproszenie już nie działa',
      detail: 'Zostało użyte albo cofnięte. Poproś o nowe.',
    }),
    team_full: ({ most }) => ({ title: 'Zespół jest pełny', detail: `Największa liczba osób w zespole: ${most}.` }),
    too_many_branches: ({ most }) => ({ title: 'Za dużo oddziałów', detail: `Największa liczba oddziałów: ${most}.` }),
    too_many_invitations: ({ most }) => ({
      title: 'Wystarczy na ten miesiąc',
      detail: `Najwięcej osób, które stowarzyszenie może zaprosić w miesiącu: ${most}.`,
    }),
    not_assisted: () => ({
      title: 'Konto nie jest pod opieką stowarzyszenia',
      detail: 'Ta osoba sama opiekuje się swoim kontem.',
    }),
    budget_spent: () => ({
      title: 'Budżet się skończył',
      detail: 'W budżecie solidarności na ten miesiąc zostało za mało.',
    }),
    full: () => ({ title: 'Brak miejsc', detail: 'Nikt więcej nie może się tu zapisać. Poszukaj innego terminu.' }),
    already_started: () => ({ title: 'Już się zaczęło', detail: 'To było możliwe tylko przed początkiem.' }),
    not_started: () => ({ title: 'Jeszcze się nie zaczęło', detail: 'To będzie możliwe od początku.' }),
    capacity_below_going: ({ going }) => ({
      title: 'Przychodzi więcej osób',
      detail: `Osoby, które przyjdą: ${going}. Miejsc nie może być mniej.`,
    }),
    stale_version: ({ version }) => ({
      title: 'W międzyczasie coś się zmieniło',
      detail: `Teraz to wersja ${version}. Przeczytaj jeszcze raz, potem zmień.`,
    }),
    too_large: ({ bytesMost }) => ({
      title: 'Za duże',
      detail: counted(bytesMost, {
        one: 'Najwyżej # bajt.',
        few: 'Najwyżej # bajty.',
        many: 'Najwyżej # bajtów.',
        other: 'Najwyżej # bajta.',
      }),
    }),
    unsupported_media_type: () => ({ title: 'To nie JSON', detail: 'Wyślij application/json.' }),
    key_reused: () => ({
      title: 'Klucz był już użyty',
      detail: 'Ten Idempotency-Key przyszedł wcześniej z inną treścią. Użyj nowego klucza.',
    }),
    version_required: () => ({ title: 'Która wersja?', detail: 'Wyślij If-Match z wersją, którą znasz.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'Za dużo naraz',
      detail: `Nic się nie zmieniło. ${counted(retryAfterSeconds ?? 1, {
        one: 'Spróbuj znowu za # sekundę.',
        few: 'Spróbuj znowu za # sekundy.',
        many: 'Spróbuj znowu za # sekund.',
        other: 'Spróbuj znowu za # sekundy.',
      })}`,
    }),
    internal: () => ({ title: 'Nasz błąd', detail: 'Coś u nas nie działa. Spróbuj później.' }),
  },
  fault: {
    required: () => 'To jest potrzebne.',
    unknown: () => 'Takiego pola tu nie ma.',
    type: (allowed) => `Typ musi być: ${allowed}.`,
    integer: () => 'To musi być liczba całkowita.',
    minimum: (allowed) => `Co najmniej ${allowed}.`,
    maximum: (allowed) => `Najwyżej ${allowed}.`,
    shorter: (allowed) =>
      counted(allowed, {
        one: 'Najwyżej # znak.',
        few: 'Najwyżej # znaki.',
        many: 'Najwyżej # znaków.',
        other: 'Najwyżej # znaku.',
      }),
    longer: (allowed) =>
      counted(allowed, {
        one: 'Co najmniej # znak.',
        few: 'Co najmniej # znaki.',
        many: 'Co najmniej # znaków.',
        other: 'Co najmniej # znaku.',
      }),
    choice: (allowed) => `Jedno z: ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'Forma się nie zgadza.' : `Właściwa forma: ${allowed}.`),
    readable: () => 'Potrzebny jest tekst do przeczytania, bez znaków sterujących.',
    fewer_items: (allowed) =>
      counted(allowed, {
        one: 'Najwyżej # element.',
        few: 'Najwyżej # elementy.',
        many: 'Najwyżej # elementów.',
        other: 'Najwyżej # elementu.',
      }),
    more_items: (allowed) =>
      counted(allowed, {
        one: 'Co najmniej # element.',
        few: 'Co najmniej # elementy.',
        many: 'Co najmniej # elementów.',
        other: 'Co najmniej # elementu.',
      }),
    language: () => 'Język, na przykład fr, ar albo pt-BR.',
    one_of: (allowed) => `Dokładnie jedno z: ${allowed}.`,
    past: () => 'To musi być w przyszłości.',
    together: (allowed) => `To idzie razem z: ${allowed}.`,
    oneself: () => 'To nie możesz być ty.',
  },
}
