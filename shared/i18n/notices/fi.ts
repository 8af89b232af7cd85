import type { NoticeCatalogue } from '../notice-catalogue.ts'

export const fi: NoticeCatalogue = {
  direction: 'ltr',
  notices: {
    requested: {
      title: 'Joku vastasi ilmoitukseesi',
      text: 'Sinulle on pyyntö. Vastaa kyllä tai ei seitsemän päivän kuluessa.',
    },
    accepted: {
      title: 'Pyyntösi hyväksyttiin',
      text: 'Hyviä uutisia! Valitkaa nyt yhdessä aika ja paikka.',
    },
    declined: {
      title: 'Tällä kertaa se ei onnistunut',
      text: 'Pyyntöäsi ei hyväksytty. Se ei johdu sinusta. Voit katsoa muita ilmoituksia.',
    },
    withdrawn: {
      title: 'Pyyntö peruttiin',
      text: 'Toisen suunnitelmat muuttuivat. Sinun ei tarvitse tehdä mitään.',
    },
    cancelled: {
      title: 'Vaihto peruttiin',
      text: 'Voit lukea syyn Indigossa. Varatut Digot ovat taas vapaina.',
    },
    handed_over: {
      title: 'Saitko sen?',
      text: 'Toinen sanoo, että sait. Vahvista seitsemän päivän kuluessa. Onko jokin vialla? Kerro siitä Indigossa.',
    },
    handed_over_reminder: {
      title: 'Vahvista, ole hyvä',
      text: 'Saitko sen? Kerro se meille. Ilman vastausta vaihto katsotaan pian valmiiksi.',
    },
    completed: {
      title: 'Valmista tuli',
      text: 'Vaihtosi on valmis. Nyt voitte kiittää toisianne.',
    },
    request_expired: {
      title: 'Pyyntö on päättynyt',
      text: 'Seitsemään päivään ei tullut vastausta. Digot eivät liikkuneet.',
    },
    exchange_expired: {
      title: 'Vaihto on päättynyt',
      text: 'Aika loppui. Varatut Digot ovat taas vapaina. Voit aina aloittaa uudelleen.',
    },
    disputed: {
      title: 'Moderaattori auttaa',
      text: 'Vaihdostasi on erimielisyys. Moderaattori katsoo asiaa. Digot pysyvät varattuina siihen asti.',
    },
    resolved: {
      title: 'Päätös on tehty',
      text: 'Vaihtosi erimielisyys on ratkaistu. Voit lukea päätöksen Indigossa.',
    },
    message: {
      title: 'Sinulle on uusi viesti',
      text: 'Avaa Indigo, niin voit lukea sen ja vastata.',
    },
    appointment: {
      title: 'Aika tavata',
      text: 'Vaihdollesi on uusi aika tai paikka. Eikö se sovi? Kirjoita viesti.',
    },
    no_show_reply: {
      title: 'Sinulle on vastaus',
      text: 'Kerroit, että kukaan ei tullut. Toinen on vastannut. Voit lukea sen Indigossa.',
    },
    thanks_published: {
      title: 'Joku kiittää sinua',
      text: 'Sinulle on ystävällisiä sanoja. Voit lukea ne Indigossa.',
    },
    listing_expires_week: {
      title: 'Ilmoituksesi päättyy viikon päästä',
      text: 'Haluatko pitää sen? Voit uusia sen Indigossa.',
    },
    listing_expires_tomorrow: {
      title: 'Ilmoituksesi päättyy huomenna',
      text: 'Haluatko pitää sen? Voit uusia sen Indigossa.',
    },
    listing_expired: {
      title: 'Ilmoituksesi on päättynyt',
      text: 'Haluatko sen takaisin? Voit vielä uusia sen Indigossa.',
    },
    welcome: {
      title: 'Tervetuloa Indigoon',
      text: 'Hyvä, että olet täällä. Anna, mitä voit. Pyydä, mitä tarvitset.',
    },
    association_verified: {
      title: 'Yhdistyksesi on vahvistettu',
      text: 'Hyviä uutisia! Voit nyt toimia sen nimissä Indigossa.',
    },
    association_refused: {
      title: 'Hakemuksestasi',
      text: 'Yhdistystäsi ei hyväksytty tällä kertaa. Voit lukea syyn Indigossa.',
    },
    association_suspended: {
      title: 'Yhdistyksesi on jäädytetty',
      text: 'Sen nimissä ei voi nyt tehdä mitään. Voit lukea syyn Indigossa.',
    },
    vouching_asked: {
      title: 'Yhdistys pyytää sinua takaajaksi',
      text: 'Tunnetko sen? Voit kertoa sen Indigossa.',
    },
    team_invited: {
      title: 'Sinut on kutsuttu tiimiin',
      text: 'Yhdistys haluaa sinut tiimiinsä. Voit vastata kyllä tai ei Indigossa.',
    },
    team_removed: {
      title: 'Et ole enää tiimissä',
      text: 'Yhdistys on muuttanut tiimiään. Sinun ei tarvitse tehdä mitään.',
    },
    recovery_begun: {
      title: 'Uutta salasanaa pyydettiin',
      text: 'Yhdistyksesi teki koodin uutta salasanaa varten. Etkö halunnut tätä? Kysy yhdistykseltä tai ota tili omiin käsiisi.',
    },
    sponsored: {
      title: 'Jokin on sinulle ilmainen',
      text: 'Yhdistys tekee yhdestä ilmoituksesta sinulle ilmaisen. Haluatko sen? Pyydä sitä 14 päivän kuluessa.',
    },
    moved_up: {
      title: 'Sinulle on paikka',
      text: 'Joku ei pääse, joten on sinun vuorosi. Jos se ei sovi, vapauta paikkasi Indigossa.',
    },
    activity_tomorrow: {
      title: 'Se on huomenna',
      text: 'Se, mihin olet ilmoittautunut, on huomenna. Paikka ja aika näkyvät Indigossa.',
    },
    activity_changed: {
      title: 'Jotain muuttui',
      text: 'Sellaisen aika tai paikka muuttui, johon olet ilmoittautunut. Katso Indigosta.',
    },
    activity_cancelled: {
      title: 'Se on peruttu',
      text: 'Jokin, johon olet ilmoittautunut, on peruttu. Muitakin on tarjolla.',
    },
    marked_absent: {
      title: 'Etkö ollut paikalla?',
      text: 'Tiimi merkitsi, että et tullut. Jos se ei pidä paikkaansa, kerro siitä Indigossa 14 päivän kuluessa.',
    },
    absence_reply: {
      title: 'Tuli vastaus',
      text: 'Poissa olleeksi merkitty on vastannut. Voit lukea vastauksen Indigossa.',
    },
  },
  mail: {
    greeting: 'Hei,',
    link: 'Avaa Indigo',
    closing: 'Lämpimin terveisin Indigo',
    footer: 'Saat tämän sähköpostin, koska olet Indigon jäsen. Emme koskaan kysy salasanaasi.',
  },
  code: {
    confirm: {
      title: 'Koodisi Indigoon',
      text: 'Kirjoita se Indigoon. Siitä tiedämme, että osoite on sinun.',
    },
    password: {
      title: 'Koodi uutta Indigo-salasanaa varten',
      text: 'Kirjoita se Indigoon ja valitse sitten uusi salasana.',
    },
    invitation: {
      title: 'Ensimmäinen salasanasi Indigoon',
      text: 'Kirjaudu yllä olevalla osoitteella ja salasanalla. Valitse sitten oma salasana.',
    },
    caution: 'Etkö odottanut tätä? Silloin sinun ei tarvitse tehdä mitään. Älä anna sitä kenellekään.',
  },
}
