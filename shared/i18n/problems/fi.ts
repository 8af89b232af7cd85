import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('fi')

export const fi: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Jotain puuttuu tai on väärin', detail: 'Katso jokainen mainittu kenttä.' }),
    invalid_json: () => ({ title: 'Sisältöä ei voi lukea', detail: 'Sisällön on oltava yksi JSON-objekti.' }),
    invalid_cursor: () => ({
      title: 'Tätä sivua ei ole',
      detail: 'Käytä kohdistinta, jonka saman luettelon sivu antoi.',
    }),
    unauthenticated: () => ({ title: 'Kirjaudu sisään', detail: 'Tarvitaan voimassa oleva tunniste.' }),
    wrong_sign_in: () => ({
      title: 'Se ei onnistunut',
      detail: 'Osoite tai salasana ei ole oikein. Tarkista molemmat ja yritä uudelleen.',
    }),
    no_session: () => ({
      title: 'Kirjaudu sisään',
      detail: 'Et ole enää kirjautuneena tällä laitteella. Kirjaudu sisään, niin voit jatkaa.',
    }),
    not_confirmed: () => ({
      title: 'Yksi vaihe puuttuu',
      detail: 'Rekisteröitymistäsi ei ole vielä vahvistettu. Kirjoita koodi, jonka lähetimme, tai pyydä uusi.',
    }),
    already_registered: () => ({
      title: 'Tämä tili on jo olemassa',
      detail: 'Kirjaudu sisään tällä osoitteella tai numerolla, tai valitse uusi salasana.',
    }),
    code_expired: () => ({ title: 'Koodi on liian vanha', detail: 'Pyydä uusi koodi.' }),
    code_not_delivered: () => ({
      title: 'Koodia ei voitu lähettää',
      detail: 'Tarkista osoite tai numero, tai kokeile toista.',
    }),
    password_too_weak: () => ({
      title: 'Tämä salasana ei käy',
      detail:
        'Käytä vähintään kymmentä merkkiä, ilman välilyöntiä alussa tai lopussa. Muutama sana peräkkäin on helppo muistaa.',
    }),
    too_many_attempts: () => ({
      title: 'Liian monta yritystä',
      detail: 'Turvallisuutesi vuoksi täytyy odottaa hetki. Yritä sitten uudelleen.',
    }),
    not_allowed: () => ({ title: 'Ei sallittu', detail: 'Et voi tehdä tätä.' }),
    account_closed: () => ({ title: 'Tämä tili on suljettu', detail: 'Jäsen on lähtenyt Indigosta.' }),
    not_found: () => ({ title: 'Ei löydy', detail: 'Täällä ei ole mitään, mitä voit nähdä.' }),
    no_such_route: () => ({ title: 'Tällaista osoitetta ei ole', detail: 'API-dokumentti kertoo, mitä on.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Digoja ei ole tarpeeksi',
      detail: `${counted(price, {
        one: 'Tähän tarvitaan # käytettävissä oleva Digo.',
        other: 'Tähän tarvitaan # käytettävissä olevaa Digoa.',
      })} Voit antaa jotain tai pyytää apua, jonka arvo on 0.`,
    }),
    already_requested: () => ({
      title: 'Olet jo pyytänyt',
      detail: 'Pyyntösi tähän ilmoitukseen on vielä auki.',
    }),
    already_reserved: () => ({ title: 'Jo luvattu', detail: 'Kaikki tästä ilmoituksesta on varattu.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'Liian monta avointa pyyntöä',
      detail: `${counted(most, {
        one: 'Sinulla voi olla # avoin pyyntö.',
        other: 'Sinulla voi olla # avointa pyyntöä.',
      })} Odota vastausta tai peru yksi.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'Liian monta estoa',
      detail: counted(most, { one: 'Voit estää # jäsenen.', other: 'Voit estää # jäsentä.' }),
    }),
    too_many_photos: ({ most }) => ({
      title: 'Kuvia ei mahdu enempää',
      detail: `Ilmoituksen kuvien enimmäismäärä on ${most}. Poista yksi tai odota kuvaa, joka on tulossa.`,
    }),
    own_listing: () => ({ title: 'Tämä on oma ilmoituksesi', detail: 'Et voi vastata itsellesi.' }),
    not_open: () => ({ title: 'Ei enää auki', detail: 'Tämä ilmoitus on suljettu, vanhentunut tai poistettu.' }),
    not_enough_left: ({ left }) => ({ title: 'Niin montaa ei ole jäljellä', detail: `Jäljellä on ${left}.` }),
    no_longer_possible: () => ({ title: 'Ei enää mahdollista', detail: 'Tämä vaihto ei voi jatkua.' }),
    wrong_state: ({ status }) => ({
      title: 'Ei mahdollista nyt',
      detail: `Tila on muuttunut${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'Väärä koodi',
      detail: `Kuusi numeroa eivät täsmää.${left === undefined ? '' : ` Yrityksiä jäljellä: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'Koodi ei ole enää käytössä',
      detail: 'Viiden väärän yrityksen jälkeen vain saaja voi vahvistaa.',
    }),
    already_thanked: () => ({ title: 'Olet jo kiittänyt', detail: 'Yksi kiitos jokaisesta vaihdosta.' }),
    association_pending: () => ({
      title: 'Ei vielä vahvistettu',
      detail: 'Ylläpitäjä tutkii vielä tätä yhdistystä. Kerromme sinulle.',
    }),
    association_suspended: () => ({
      title: 'Tämä yhdistys on jäädytetty',
      detail: 'Sen nimissä ei voi nyt tehdä mitään. Kysy ylläpitäjältä.',
    }),
    not_signed_up: () => ({
      title: 'Ei ilmoittautumista',
      detail: 'Täällä ei ole ilmoittautumista, jota voisi muuttaa.',
    }),
    own_association: () => ({ title: 'Tämä on oma yhdistyksesi', detail: 'Et voi olla molemmilla puolilla.' }),
    registration_taken: () => ({
      title: 'Numero on jo käytössä',
      detail: 'Täällä on jo yhdistys, jolla on tämä rekisterinumero.',
    }),
    not_vouched: () => ({
      title: 'Kukaan ei vielä takaa sitä',
      detail: 'Ilman rekisterinumeroa vahvistetun yhdistyksen on ensin taattava se.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'Liian monta hakemusta',
      detail: `Avoimia hakemuksiasi: ${most}. Odota ensin vastausta.`,
    }),
    last_coordinator: () => ({
      title: 'Olet viimeinen koordinaattori',
      detail: 'Anna ensin tehtävä jollekulle toiselle tiimissä.',
    }),
    invitation_spent: () => ({
      title: 'Kutsu ei ole enää voimassa',
      detail: 'Se on käytetty tai peruttu. Pyydä uusi.',
    }),
    team_full: ({ most }) => ({ title: 'Tiimi on täynnä', detail: `Tiimissä on enintään ${most} henkilöä.` }),
    too_many_branches: ({ most }) => ({
      title: 'Liian monta toimipaikkaa',
      detail: `Yhdistyksellä on enintään ${most} toimipaikkaa.`,
    }),
    too_many_invitations: ({ most }) => ({
      title: 'Riittää tältä kuulta',
      detail: `Yhdistys kutsuu enintään ${most} ihmistä kuukaudessa.`,
    }),
    not_assisted: () => ({ title: 'Tili ei ole yhdistyksen hoidossa', detail: 'Omistaja hoitaa tiliä itse.' }),
    budget_spent: () => ({
      title: 'Budjetti on käytetty',
      detail: 'Tämän kuun solidaarisuusbudjetissa ei ole tarpeeksi jäljellä.',
    }),
    full: () => ({ title: 'Täynnä', detail: 'Tähän ei voi enää ilmoittautua. Etsi toinen aika.' }),
    already_started: () => ({ title: 'Se on jo alkanut', detail: 'Tämä oli mahdollista vain ennen alkua.' }),
    not_started: () => ({ title: 'Se ei ole vielä alkanut', detail: 'Tämä on mahdollista alusta lähtien.' }),
    capacity_below_going: ({ going }) => ({
      title: 'Tulijoita on enemmän',
      detail: `Tulossa on ${going}. Paikkoja ei voi olla vähemmän.`,
    }),
    stale_version: ({ version }) => ({
      title: 'Muuttui sillä välin',
      detail: `Nyt voimassa on versio ${version}. Lue uudelleen ja muuta sitten.`,
    }),
    too_large: ({ bytesMost }) => ({
      title: 'Liian suuri',
      detail: counted(bytesMost, { one: 'Enintään # tavu.', other: 'Enintään # tavua.' }),
    }),
    unsupported_media_type: () => ({ title: 'Tämä ei ole JSON', detail: 'Lähetä application/json.' }),
    key_reused: () => ({
      title: 'Avain on jo käytetty',
      detail: 'Tämä Idempotency-Key tuli aiemmin toisen sisällön kanssa. Käytä uutta avainta.',
    }),
    version_required: () => ({ title: 'Mikä versio?', detail: 'Lähetä If-Match ja versio, jonka luit.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'Liikaa kerralla',
      detail: `Mikään ei muuttunut. ${counted(retryAfterSeconds ?? 1, {
        one: 'Yritä uudelleen # sekunnin päästä.',
        other: 'Yritä uudelleen # sekunnin päästä.',
      })}`,
    }),
    internal: () => ({ title: 'Meidän virheemme', detail: 'Jotain meni pieleen meillä. Yritä myöhemmin uudelleen.' }),
  },
  fault: {
    required: () => 'Tämä tarvitaan.',
    unknown: () => 'Tällaista kenttää ei ole täällä.',
    type: (allowed) => `Tyypin on oltava ${allowed}.`,
    integer: () => 'Tämän on oltava kokonaisluku.',
    minimum: (allowed) => `Vähintään ${allowed}.`,
    maximum: (allowed) => `Enintään ${allowed}.`,
    shorter: (allowed) => counted(allowed, { one: 'Enintään # merkki.', other: 'Enintään # merkkiä.' }),
    longer: (allowed) => counted(allowed, { one: 'Vähintään # merkki.', other: 'Vähintään # merkkiä.' }),
    choice: (allowed) => `Yksi näistä: ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'Muoto ei ole oikea.' : `Oikea muoto: ${allowed}.`),
    readable: () => 'Tähän tarvitaan luettavaa tekstiä ilman ohjausmerkkejä.',
    fewer_items: (allowed) => counted(allowed, { one: 'Enintään # kohta.', other: 'Enintään # kohtaa.' }),
    more_items: (allowed) => counted(allowed, { one: 'Vähintään # kohta.', other: 'Vähintään # kohtaa.' }),
    language: () => 'Kieli, esimerkiksi fr, ar tai pt-BR.',
    one_of: (allowed) => `Täsmälleen yksi näistä: ${allowed}.`,
    past: () => 'Tämän on oltava tulevaisuudessa.',
    together: (allowed) => `Tämä kuuluu yhteen näiden kanssa: ${allowed}.`,
    oneself: () => 'Tämä et voi olla sinä.',
  },
}
