import type { NoticeCatalogue } from '../notice-catalogue.ts'

export const pl: NoticeCatalogue = {
  direction: 'ltr',
  notices: {
    requested: {
      title: 'Jest odpowiedź na twoje ogłoszenie',
      text: 'Jest dla ciebie prośba. Odpowiedz „tak” albo „nie” w ciągu siedmiu dni.',
    },
    accepted: {
      title: 'Twoja prośba jest przyjęta',
      text: 'Dobra wiadomość! Teraz wybierzcie razem czas i miejsce.',
    },
    declined: {
      title: 'Tym razem się nie udało',
      text: 'Twoja prośba nie została przyjęta. To nie chodzi o ciebie. Są też inne ogłoszenia.',
    },
    withdrawn: {
      title: 'Prośba została wycofana',
      text: 'Druga osoba ma teraz inne plany. Nie musisz nic robić.',
    },
    cancelled: {
      title: 'Wymiana została odwołana',
      text: 'Powód możesz przeczytać w Indigo. Zarezerwowane Digo są znowu wolne.',
    },
    handed_over: {
      title: 'Czy to już u ciebie?',
      text: 'Druga osoba mówi, że tak. Potwierdź w ciągu siedmiu dni. Coś się nie zgadza? Napisz o tym w Indigo.',
    },
    handed_over_reminder: {
      title: 'Prosimy o potwierdzenie',
      text: 'Czy to już u ciebie? Daj znać. Bez odpowiedzi wymiana będzie wkrótce uznana za zakończoną.',
    },
    completed: {
      title: 'Gotowe',
      text: 'Twoja wymiana jest zakończona. Teraz możecie sobie podziękować.',
    },
    request_expired: {
      title: 'Prośba wygasła',
      text: 'Przez siedem dni nie było odpowiedzi. Żadne Digo się nie przesunęły.',
    },
    exchange_expired: {
      title: 'Wymiana wygasła',
      text: 'Czas minął. Zarezerwowane Digo są znowu wolne. Zawsze możesz zacząć od nowa.',
    },
    disputed: {
      title: 'Pomoże moderator',
      text: 'Jest spór o twoją wymianę. Zajmie się nim moderator. Do tego czasu Digo są zarezerwowane.',
    },
    resolved: {
      title: 'Jest decyzja',
      text: 'W sporze o twoją wymianę jest decyzja. Możesz ją przeczytać w Indigo.',
    },
    message: {
      title: 'Masz nową wiadomość',
      text: 'Otwórz Indigo, żeby ją przeczytać i odpowiedzieć.',
    },
    appointment: {
      title: 'Czas spotkania',
      text: 'Jest nowy czas albo nowe miejsce twojej wymiany. Nie pasuje ci? Napisz wiadomość.',
    },
    no_show_reply: {
      title: 'Jest odpowiedź',
      text: 'Masz odpowiedź na zgłoszenie, że nikogo nie było na spotkaniu. Możesz ją przeczytać w Indigo.',
    },
    thanks_published: {
      title: 'Jest dla ciebie podziękowanie',
      text: 'Czekają na ciebie miłe słowa. Możesz je przeczytać w Indigo.',
    },
    listing_expires_week: {
      title: 'Twoje ogłoszenie kończy się za tydzień',
      text: 'Ma zostać? Możesz je odnowić w Indigo.',
    },
    listing_expires_tomorrow: {
      title: 'Twoje ogłoszenie kończy się jutro',
      text: 'Ma zostać? Możesz je odnowić w Indigo.',
    },
    listing_expired: {
      title: 'Twoje ogłoszenie się skończyło',
      text: 'Ma wrócić? Nadal możesz je odnowić w Indigo.',
    },
    welcome: {
      title: 'Witamy w Indigo',
      text: 'Dobrze, że jesteś. Daj to, co możesz. Poproś o to, czego potrzebujesz.',
    },
    association_verified: {
      title: 'Twoje stowarzyszenie jest sprawdzone',
      text: 'Dobra wiadomość! Możesz teraz działać w jego imieniu w Indigo.',
    },
    association_refused: {
      title: 'O twoim wniosku',
      text: 'Tym razem stowarzyszenie nie zostało przyjęte. Powód możesz przeczytać w Indigo.',
    },
    association_suspended: {
      title: 'Twoje stowarzyszenie jest zawieszone',
      text: 'Na razie nic nie można robić w jego imieniu. Powód możesz przeczytać w Indigo.',
    },
    vouching_asked: {
      title: 'Stowarzyszenie prosi o poręczenie',
      text: 'Znasz je? Możesz to powiedzieć w Indigo.',
    },
    team_invited: {
      title: 'Zaproszenie do zespołu',
      text: 'Stowarzyszenie chce cię mieć w zespole. Odpowiedz tak lub nie w Indigo.',
    },
    team_removed: {
      title: 'Nie jesteś już w zespole',
      text: 'Stowarzyszenie zmieniło swój zespół. Nie musisz nic robić.',
    },
    recovery_begun: {
      title: 'Poproszono o nowe hasło',
      text: 'Stowarzyszenie przygotowało kod do nowego hasła. To nie Twoja prośba? Zapytaj stowarzyszenie albo przejmij konto we własne ręce.',
    },
    sponsored: {
      title: 'Coś jest dla ciebie za darmo',
      text: 'Dzięki stowarzyszeniu jedno ogłoszenie jest dla ciebie za darmo. Chcesz z niego skorzystać? Poproś w ciągu 14 dni.',
    },
    moved_up: {
      title: 'Jest dla ciebie miejsce',
      text: 'Ktoś nie może przyjść, więc to twoja kolej. Jeśli ci nie pasuje, zwolnij miejsce w Indigo.',
    },
    activity_tomorrow: {
      title: 'To już jutro',
      text: 'Jutro odbywa się to, na co masz zapis. Miejsce i godzinę znajdziesz w Indigo.',
    },
    activity_changed: {
      title: 'Coś się zmieniło',
      text: 'Zmieniła się godzina lub miejsce zajęć, na które masz zapis. Zobacz w Indigo.',
    },
    activity_cancelled: {
      title: 'Nie odbędzie się',
      text: 'Zajęcia, na które masz zapis, są odwołane. Są też inne, zobacz.',
    },
    marked_absent: {
      title: 'Nie było cię?',
      text: 'Zespół zapisał, że cię nie było. Jeśli to nieprawda, powiedz to w Indigo w ciągu 14 dni.',
    },
    absence_reply: {
      title: 'Odpowiedź w sprawie nieobecności',
      text: 'Osoba zapisana jako nieobecna odpowiedziała. Możesz to przeczytać w Indigo.',
    },
  },
  mail: {
    greeting: 'Dzień dobry,',
    link: 'Otwórz Indigo',
    closing: 'Ciepłe pozdrowienia od Indigo',
    footer: 'Dostajesz ten e-mail, bo należysz do Indigo. Nigdy nie pytamy o twoje hasło.',
  },
  code: {
    confirm: {
      title: 'Twój kod do Indigo',
      text: 'Wpisz go w Indigo. Dzięki temu wiemy, że to twój adres.',
    },
    password: {
      title: 'Kod do nowego hasła w Indigo',
      text: 'Wpisz go w Indigo, a potem wybierz nowe hasło.',
    },
    invitation: {
      title: 'Twoje pierwsze hasło do Indigo',
      text: 'Zaloguj się adresem i hasłem, które są powyżej. Potem wybierz własne hasło.',
    },
    caution: 'To nie dla ciebie? Nie musisz nic robić. Nikomu tego nie podawaj.',
  },
}
