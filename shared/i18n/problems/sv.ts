import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('sv')

export const sv: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Något saknas eller är fel', detail: 'Titta på varje fält som nämns.' }),
    invalid_json: () => ({ title: 'Innehållet går inte att läsa', detail: 'Innehållet ska vara ett JSON-objekt.' }),
    invalid_cursor: () => ({
      title: 'Den här sidan finns inte',
      detail: 'Använd en markör som en sida i samma lista har gett.',
    }),
    unauthenticated: () => ({ title: 'Logga in', detail: 'Det behövs en giltig åtkomsttoken.' }),
    wrong_sign_in: () => ({
      title: 'Det gick inte',
      detail: 'Adressen eller lösenordet stämmer inte. Titta på båda och försök igen.',
    }),
    no_session: () => ({ title: 'Logga in', detail: 'Du är utloggad på den här enheten. Logga in för att fortsätta.' }),
    not_confirmed: () => ({
      title: 'Ett steg saknas',
      detail: 'Din registrering är inte bekräftad än. Skriv koden som vi skickade, eller be om en ny.',
    }),
    already_registered: () => ({
      title: 'Det här kontot finns redan',
      detail: 'Logga in med adressen eller numret, eller välj ett nytt lösenord.',
    }),
    code_expired: () => ({ title: 'Koden är för gammal', detail: 'Be om en ny kod.' }),
    code_not_delivered: () => ({
      title: 'Koden kunde inte skickas',
      detail: 'Titta på adressen eller numret, eller prova ett annat.',
    }),
    password_too_weak: () => ({
      title: 'Det här lösenordet går inte',
      detail: 'Använd minst tio tecken, utan mellanslag i början eller slutet. Flera ord i rad är lätta att minnas.',
    }),
    too_many_attempts: () => ({
      title: 'För många försök',
      detail: 'För din säkerhet får du vänta en stund. Försök sedan igen.',
    }),
    not_allowed: () => ({ title: 'Inte tillåtet', detail: 'Du får inte göra detta.' }),
    account_closed: () => ({ title: 'Det här kontot är stängt', detail: 'Medlemmen har lämnat Indigo.' }),
    not_found: () => ({ title: 'Hittades inte', detail: 'Här finns inget som du kan se.' }),
    no_such_route: () => ({ title: 'Adressen finns inte', detail: 'API-dokumentet säger vad som finns.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Inte tillräckligt med Digo',
      detail: `${counted(price, {
        one: 'Det behövs # tillgänglig Digo.',
        other: 'Det behövs # tillgängliga Digo.',
      })} Du kan ge något, eller be om hjälp med värdet 0.`,
    }),
    already_requested: () => ({
      title: 'Du har redan frågat',
      detail: 'Din förfrågan till den här annonsen är fortfarande öppen.',
    }),
    already_reserved: () => ({ title: 'Redan lovat', detail: 'Allt i den här annonsen är redan reserverat.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'För många öppna förfrågningar',
      detail: `${counted(most, {
        one: 'Du kan ha # öppen förfrågan.',
        other: 'Du kan ha # öppna förfrågningar.',
      })} Vänta på ett svar, eller ta tillbaka en.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'För många blockeringar',
      detail: counted(most, { one: 'Du kan blockera # medlem.', other: 'Du kan blockera # medlemmar.' }),
    }),
    too_many_photos: ({ most }) => ({
      title: 'Det får inte plats fler bilder',
      detail: `En annons kan ha högst ${most} bilder. Ta bort en, eller vänta på den som är på väg.`,
    }),
    own_listing: () => ({ title: 'Det här är din egen annons', detail: 'Du kan inte svara dig själv.' }),
    not_open: () => ({
      title: 'Inte öppen längre',
      detail: 'Den här annonsen är stängd, har gått ut eller är borttagen.',
    }),
    not_enough_left: ({ left }) => ({ title: 'Så många finns inte kvar', detail: `Det finns ${left} kvar.` }),
    no_longer_possible: () => ({ title: 'Inte möjligt längre', detail: 'Det här utbytet kan inte fortsätta.' }),
    wrong_state: ({ status }) => ({
      title: 'Inte möjligt nu',
      detail: `Läget har ändrats${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'Fel kod',
      detail: `De sex siffrorna stämmer inte.${left === undefined ? '' : ` Försök kvar: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'Koden gäller inte längre',
      detail: 'Efter fem felaktiga försök kan bara mottagaren bekräfta.',
    }),
    already_thanked: () => ({ title: 'Du har redan tackat', detail: 'Ett tack för varje utbyte.' }),
    association_pending: () => ({
      title: 'Inte kontrollerad än',
      detail: 'En operatör tittar fortfarande på föreningen. Vi hör av oss.',
    }),
    association_suspended: () => ({
      title: 'Föreningen är avstängd',
      detail: 'Just nu går det inte att göra något i dess namn. Fråga operatören.',
    }),
    not_signed_up: () => ({ title: 'Inte anmäld', detail: 'Det finns ingen anmälan att ändra här.' }),
    own_association: () => ({ title: 'Det är din egen förening', detail: 'Du kan inte stå på båda sidor.' }),
    registration_taken: () => ({
      title: 'Numret är upptaget',
      detail: 'Det finns redan en förening med det här registreringsnumret.',
    }),
    not_vouched: () => ({
      title: 'Ingen går i god för den än',
      detail: 'Utan registreringsnummer måste en kontrollerad förening först gå i god för den.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'För många ansökningar',
      detail: `Du har ${most} öppna ansökningar. Vänta först på svar.`,
    }),
    last_coordinator: () => ({
      title: 'Du är den sista samordnaren',
      detail: 'Ge först rollen till någon annan i teamet.',
    }),
    invitation_spent: () => ({
      title: 'Inbjudan gäller inte längre',
      detail: 'Den är använd eller återtagen. Be om en ny.',
    }),
    team_full: ({ most }) => ({ title: 'Teamet är fullt', detail: `Ett team har högst ${most} personer.` }),
    too_many_branches: ({ most }) => ({
      title: 'För många lokalavdelningar',
      detail: `En förening har högst ${most} lokalavdelningar.`,
    }),
    too_many_invitations: ({ most }) => ({
      title: 'Nog för den här månaden',
      detail: `En förening bjuder in högst ${most} personer i månaden.`,
    }),
    not_assisted: () => ({ title: 'Kontot sköts inte av föreningen', detail: 'Personen sköter kontot själv.' }),
    budget_spent: () => ({
      title: 'Budgeten är slut',
      detail: 'Det finns inte nog kvar i månadens solidaritetsbudget.',
    }),
    full: () => ({ title: 'Fullt', detail: 'Ingen fler kan anmäla sig här. Sök en annan tid.' }),
    already_started: () => ({ title: 'Det har redan börjat', detail: 'Det gick bara före början.' }),
    not_started: () => ({ title: 'Det har inte börjat än', detail: 'Det går från början och framåt.' }),
    capacity_below_going: ({ going }) => ({
      title: 'Fler kommer',
      detail: `${going} kommer. Platserna kan inte bli färre än så.`,
    }),
    stale_version: ({ version }) => ({
      title: 'Ändrat under tiden',
      detail: `Nu gäller version ${version}. Läs igen och ändra sedan.`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'För stort', detail: `Högst ${bytesMost} byte.` }),
    unsupported_media_type: () => ({ title: 'Inte JSON', detail: 'Skicka application/json.' }),
    key_reused: () => ({
      title: 'Nyckeln är redan använd',
      detail: 'Denna Idempotency-Key kom tidigare med annat innehåll. Använd en ny nyckel.',
    }),
    version_required: () => ({ title: 'Vilken version?', detail: 'Skicka If-Match med den version som du har läst.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'För mycket på en gång',
      detail: `Inget har ändrats. ${counted(retryAfterSeconds ?? 1, {
        one: 'Försök igen om # sekund.',
        other: 'Försök igen om # sekunder.',
      })}`,
    }),
    internal: () => ({ title: 'Vårt fel', detail: 'Något gick fel hos oss. Försök igen senare.' }),
  },
  fault: {
    required: () => 'Det här behövs.',
    unknown: () => 'Det fältet finns inte här.',
    type: (allowed) => `Typen ska vara ${allowed}.`,
    integer: () => 'Det ska vara ett heltal.',
    minimum: (allowed) => `Minst ${allowed}.`,
    maximum: (allowed) => `Högst ${allowed}.`,
    shorter: (allowed) => `Högst ${allowed} tecken.`,
    longer: (allowed) => `Minst ${allowed} tecken.`,
    choice: (allowed) => `Ett av: ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'Formen är inte rätt.' : `Rätt form: ${allowed}.`),
    readable: () => 'Här behövs en läsbar text, utan styrtecken.',
    fewer_items: (allowed) => counted(allowed, { one: 'Högst # del.', other: 'Högst # delar.' }),
    more_items: (allowed) => counted(allowed, { one: 'Minst # del.', other: 'Minst # delar.' }),
    language: () => 'Ett språk som fr, ar eller pt-BR.',
    one_of: (allowed) => `Precis ett av: ${allowed}.`,
    past: () => 'Det ska vara i framtiden.',
    together: (allowed) => `Det hör ihop med: ${allowed}.`,
    oneself: () => 'Det kan inte vara du.',
  },
}
