import type { NoticeCatalogue } from '../notice-catalogue.ts'

export const sv: NoticeCatalogue = {
  direction: 'ltr',
  notices: {
    requested: {
      title: 'Någon har svarat på din annons',
      text: 'Det finns en förfrågan till dig. Svara ja eller nej inom sju dagar.',
    },
    accepted: {
      title: 'Din förfrågan är godkänd',
      text: 'Goda nyheter! Välj nu en tid och en plats tillsammans.',
    },
    declined: {
      title: 'Det gick inte den här gången',
      text: 'Din förfrågan blev inte godkänd. Det handlar inte om dig. Det finns fler annonser att titta på.',
    },
    withdrawn: {
      title: 'En förfrågan togs tillbaka',
      text: 'Den andra personen har ändrat sina planer. Du behöver inte göra något.',
    },
    cancelled: {
      title: 'Ett utbyte är inställt',
      text: 'Du kan läsa varför i Indigo. Reserverade Digo är fria igen.',
    },
    handed_over: {
      title: 'Har du fått det?',
      text: 'Den andra personen säger ja. Bekräfta inom sju dagar. Är något fel? Berätta det i Indigo.',
    },
    handed_over_reminder: {
      title: 'Bekräfta, tack',
      text: 'Har du fått det? Säg då till. Utan svar räknas det snart som klart.',
    },
    completed: {
      title: 'Det är klart',
      text: 'Ditt utbyte är klart. Nu kan ni tacka varandra.',
    },
    request_expired: {
      title: 'En förfrågan har gått ut',
      text: 'Det kom inget svar på sju dagar. Inga Digo har flyttats.',
    },
    exchange_expired: {
      title: 'Ett utbyte har gått ut',
      text: 'Tiden tog slut. Reserverade Digo är fria igen. Du kan alltid börja om.',
    },
    disputed: {
      title: 'En moderator hjälper till',
      text: 'Det finns en oenighet om ditt utbyte. En moderator tittar på den. Till dess är Digo reserverade.',
    },
    resolved: {
      title: 'Det finns ett beslut',
      text: 'Det finns ett beslut om oenigheten i ditt utbyte. Du kan läsa det i Indigo.',
    },
    message: {
      title: 'Du har ett nytt meddelande',
      text: 'Öppna Indigo för att läsa det och svara.',
    },
    appointment: {
      title: 'En tid att ses',
      text: 'Det finns en ny tid eller plats för ditt utbyte. Passar det inte? Skriv ett meddelande.',
    },
    no_show_reply: {
      title: 'Det finns ett svar',
      text: 'Du sade att ingen kom. Den andra personen har svarat. Du kan läsa svaret i Indigo.',
    },
    thanks_published: {
      title: 'Någon tackar dig',
      text: 'Det finns vänliga ord till dig. Du kan läsa dem i Indigo.',
    },
    listing_expires_week: {
      title: 'Din annons går ut om en vecka',
      text: 'Vill du behålla den? Du kan förnya den i Indigo.',
    },
    listing_expires_tomorrow: {
      title: 'Din annons går ut i morgon',
      text: 'Vill du behålla den? Du kan förnya den i Indigo.',
    },
    listing_expired: {
      title: 'Din annons har gått ut',
      text: 'Vill du ha den tillbaka? Du kan fortfarande förnya den i Indigo.',
    },
    welcome: {
      title: 'Välkommen till Indigo',
      text: 'Det är bra att du är här. Ge det du kan. Be om det du behöver.',
    },
    association_verified: {
      title: 'Din förening är kontrollerad',
      text: 'Goda nyheter! Nu kan du göra saker i dess namn i Indigo.',
    },
    association_refused: {
      title: 'Om din ansökan',
      text: 'Din förening blev inte antagen den här gången. Du kan läsa varför i Indigo.',
    },
    association_suspended: {
      title: 'Din förening är avstängd',
      text: 'Just nu går det inte att göra något i dess namn. Du kan läsa varför i Indigo.',
    },
    vouching_asked: {
      title: 'En förening ber dig gå i god för den',
      text: 'Känner du den? Du kan säga det i Indigo.',
    },
    team_invited: {
      title: 'Du är inbjuden till ett team',
      text: 'En förening vill ha dig i sitt team. Du kan svara ja eller nej i Indigo.',
    },
    team_removed: {
      title: 'Du är inte längre med i ett team',
      text: 'En förening har ändrat sitt team. Du behöver inte göra något.',
    },
    recovery_begun: {
      title: 'Ett nytt lösenord har begärts',
      text: 'Din förening har gjort en kod för ett nytt lösenord. Ville du inte det? Fråga föreningen, eller ta kontot i egna händer.',
    },
    sponsored: {
      title: 'Något är gratis för dig',
      text: 'En förening gör en annons gratis för dig. Vill du ha det? Be om det inom 14 dagar.',
    },
    moved_up: {
      title: 'Du har fått en plats',
      text: 'Någon kan inte komma, så det är din tur. Passar det inte, lämna platsen i Indigo.',
    },
    activity_tomorrow: {
      title: 'Det är i morgon',
      text: 'Det du har anmält dig till äger rum i morgon. Plats och tid står i Indigo.',
    },
    activity_changed: {
      title: 'Något har ändrats',
      text: 'Tiden eller platsen för något du har anmält dig till har ändrats. Titta i Indigo.',
    },
    activity_cancelled: {
      title: 'Det blir inte av',
      text: 'Något du har anmält dig till är inställt. Det finns annat att se.',
    },
    marked_absent: {
      title: 'Var du inte där?',
      text: 'Gruppen har noterat att du inte kom. Stämmer det inte, säg det i Indigo inom 14 dagar.',
    },
    absence_reply: {
      title: 'Svar om en frånvaro',
      text: 'En person som noterades som frånvarande har svarat. Du kan läsa svaret i Indigo.',
    },
  },
  mail: {
    greeting: 'Hej,',
    link: 'Öppna Indigo',
    closing: 'Varma hälsningar från Indigo',
    footer: 'Du får det här mejlet för att du är medlem i Indigo. Vi frågar aldrig efter ditt lösenord.',
  },
  code: {
    confirm: {
      title: 'Din kod till Indigo',
      text: 'Skriv den i Indigo. Då vet vi att adressen är din.',
    },
    password: {
      title: 'Kod för ett nytt lösenord till Indigo',
      text: 'Skriv den i Indigo och välj sedan ett nytt lösenord.',
    },
    invitation: {
      title: 'Ditt första lösenord till Indigo',
      text: 'Logga in med adressen och lösenordet här ovanför. Välj sedan ett eget lösenord.',
    },
    caution: 'Väntade du dig inte detta? Då behöver du inte göra något. Ge det inte till någon.',
  },
}
