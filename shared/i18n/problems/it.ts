import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('it')

export const it: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Qualcosa manca o non va', detail: 'Guarda ogni campo indicato.' }),
    invalid_json: () => ({ title: 'Contenuto illeggibile', detail: 'Il corpo deve essere un oggetto JSON.' }),
    invalid_cursor: () => ({
      title: 'Questa pagina non esiste',
      detail: 'Usa il cursore dato da una pagina della stessa lista.',
    }),
    unauthenticated: () => ({ title: 'Accedi, per favore', detail: 'Serve un token di accesso valido.' }),
    wrong_sign_in: () => ({
      title: 'Non ha funzionato',
      detail: 'L’indirizzo o la password non va bene. Controlla tutti e due e riprova.',
    }),
    no_session: () => ({
      title: 'Accedi',
      detail: 'La sessione è finita su questo dispositivo. Accedi per continuare.',
    }),
    not_confirmed: () => ({
      title: 'Manca un passo',
      detail: 'La tua iscrizione non è ancora confermata. Scrivi il codice ricevuto, o chiedine uno nuovo.',
    }),
    already_registered: () => ({
      title: 'Questo conto esiste già',
      detail: 'Accedi con questo indirizzo o numero, o scegli una nuova password.',
    }),
    code_expired: () => ({ title: 'Il codice è troppo vecchio', detail: 'Chiedi un nuovo codice.' }),
    code_not_delivered: () => ({
      title: 'Non è stato possibile inviare il codice',
      detail: 'Controlla l’indirizzo o il numero, o provane un altro.',
    }),
    password_too_weak: () => ({
      title: 'Questa password non va bene',
      detail:
        'Usa almeno dieci caratteri, senza spazi all’inizio o alla fine. Alcune parole di seguito si ricordano bene.',
    }),
    too_many_attempts: () => ({
      title: 'Troppi tentativi',
      detail: 'Per la tua sicurezza bisogna aspettare un po’. Poi riprova.',
    }),
    not_allowed: () => ({ title: 'Non permesso', detail: 'Non puoi farlo.' }),
    account_closed: () => ({ title: 'Questo conto è chiuso', detail: 'Questo membro ha lasciato Indigo.' }),
    not_found: () => ({ title: 'Non trovato', detail: 'Qui non c’è niente che tu possa vedere.' }),
    no_such_route: () => ({
      title: 'Questo indirizzo non esiste',
      detail: 'Il documento dell’API dice che cosa c’è.',
    }),
    insufficient_digos: ({ price }) => ({
      title: 'Digo insufficienti',
      detail: `${counted(price, {
        one: 'Serve # Digo disponibile.',
        many: 'Servono # di Digo disponibili.',
        other: 'Servono # Digo disponibili.',
      })} Puoi dare qualcosa, o chiedere un aiuto di valore 0.`,
    }),
    already_requested: () => ({
      title: 'L’hai già chiesto',
      detail: 'La tua richiesta per questo annuncio è ancora aperta.',
    }),
    already_reserved: () => ({ title: 'Già promesso', detail: 'In questo annuncio è già tutto riservato.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'Troppe richieste aperte',
      detail: `${counted(most, {
        one: 'Puoi avere # richiesta aperta.',
        many: 'Puoi avere # di richieste aperte.',
        other: 'Puoi avere # richieste aperte.',
      })} Aspetta una risposta, o ritirane una.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'Troppi blocchi',
      detail: counted(most, {
        one: 'Puoi bloccare # membro.',
        many: 'Puoi bloccare # di membri.',
        other: 'Puoi bloccare # membri.',
      }),
    }),
    too_many_photos: ({ most }) => ({
      title: 'Non ci stanno altre foto',
      detail: `Il massimo per un annuncio è ${most}. Togline una, o aspetta quella in arrivo.`,
    }),
    own_listing: () => ({ title: 'Questo è il tuo annuncio', detail: 'Non puoi rispondere al tuo annuncio.' }),
    not_open: () => ({ title: 'Non è più aperto', detail: 'Questo annuncio è chiuso, scaduto o rimosso.' }),
    not_enough_left: ({ left }) => ({
      title: 'Non ne restano così tanti',
      detail: counted(left, { one: 'Ne resta #.', many: 'Ne restano #.', other: 'Ne restano #.' }),
    }),
    no_longer_possible: () => ({ title: 'Non è più possibile', detail: 'Questo scambio non può continuare.' }),
    wrong_state: ({ status }) => ({
      title: 'Ora non è possibile',
      detail: `Lo stato è cambiato${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'Codice sbagliato',
      detail: `Le sei cifre non corrispondono.${left === undefined ? '' : ` Tentativi rimasti: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'Il codice non vale più',
      detail: 'Dopo cinque tentativi sbagliati può confermare solo chi riceve.',
    }),
    already_thanked: () => ({ title: 'Hai già detto grazie', detail: 'Un grazie per ogni scambio.' }),
    association_pending: () => ({
      title: 'Non ancora verificata',
      detail: 'Un gestore sta ancora guardando questa associazione. Ti avviseremo.',
    }),
    association_suspended: () => ({
      title: 'Questa associazione è sospesa',
      detail: 'Per ora non si può fare nulla a suo nome. Chiedi al gestore.',
    }),
    not_signed_up: () => ({ title: 'Nessuna iscrizione', detail: 'Qui non c’è un’iscrizione da cambiare.' }),
    own_association: () => ({ title: 'È la tua associazione', detail: 'Non puoi stare da entrambe le parti.' }),
    registration_taken: () => ({
      title: 'Questo numero è già usato',
      detail: 'C’è già un’associazione con questo numero di registrazione.',
    }),
    not_vouched: () => ({
      title: 'Nessuno garantisce ancora',
      detail: 'Senza numero di registrazione deve prima garantire un’associazione verificata.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'Troppe domande',
      detail: `Domande aperte: ${most}. Aspetta prima una risposta.`,
    }),
    last_coordinator: () => ({
      title: 'Sei l’ultima persona che coordina',
      detail: 'Dai prima questo ruolo a un’altra persona del gruppo.',
    }),
    invitation_spent: () => ({
      title: 'Questo invito non vale più',
      detail: 'È stato usato o ritirato. Chiedine uno nuovo.',
    }),
    team_full: ({ most }) => ({ title: 'Il gruppo è al completo', detail: `Un gruppo ha al massimo ${most} persone.` }),
    too_many_branches: ({ most }) => ({ title: 'Troppe sedi', detail: `Un’associazione ha al massimo ${most} sedi.` }),
    too_many_invitations: ({ most }) => ({
      title: 'Basta per questo mese',
      detail: `Un’associazione invita al massimo ${most} persone al mese.`,
    }),
    not_assisted: () => ({
      title: 'Non è nelle mani dell’associazione',
      detail: 'La persona si occupa da sola di questo account.',
    }),
    budget_spent: () => ({
      title: 'Il fondo è finito',
      detail: 'Nel fondo di solidarietà di questo mese non resta abbastanza.',
    }),
    full: () => ({ title: 'Al completo', detail: 'Qui non si può più iscrivere nessuno. Cerca un altro momento.' }),
    already_started: () => ({ title: 'È già cominciato', detail: 'Era possibile solo prima dell’inizio.' }),
    not_started: () => ({ title: 'Non è ancora cominciato', detail: 'Sarà possibile dall’inizio in poi.' }),
    capacity_below_going: ({ going }) => ({
      title: 'Vengono più persone',
      detail: `Persone che vengono: ${going}. I posti non possono essere di meno.`,
    }),
    stale_version: ({ version }) => ({
      title: 'Nel frattempo è cambiato',
      detail: `Ora è alla versione ${version}. Rileggi, poi cambia.`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'Troppo grande', detail: `Al massimo ${bytesMost} byte.` }),
    unsupported_media_type: () => ({ title: 'Non è JSON', detail: 'Manda application/json.' }),
    key_reused: () => ({
      title: 'Chiave già usata',
      detail: 'Questa Idempotency-Key è già arrivata con un altro contenuto. Usa una chiave nuova.',
    }),
    version_required: () => ({ title: 'Quale versione?', detail: 'Manda If-Match con la versione che hai letto.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'Troppo in una volta',
      detail: `Niente è cambiato. ${counted(retryAfterSeconds ?? 1, {
        one: 'Riprova tra # secondo.',
        many: 'Riprova tra # di secondi.',
        other: 'Riprova tra # secondi.',
      })}`,
    }),
    internal: () => ({ title: 'Errore nostro', detail: 'Qualcosa da noi non ha funzionato. Riprova più tardi.' }),
  },
  fault: {
    required: () => 'Questo serve.',
    unknown: () => 'Qui questo campo non esiste.',
    type: (allowed) => `Il tipo deve essere ${allowed}.`,
    integer: () => 'Deve essere un numero intero.',
    minimum: (allowed) => `Almeno ${allowed}.`,
    maximum: (allowed) => `Al massimo ${allowed}.`,
    shorter: (allowed) =>
      counted(allowed, {
        one: 'Al massimo # carattere.',
        many: 'Al massimo # di caratteri.',
        other: 'Al massimo # caratteri.',
      }),
    longer: (allowed) =>
      counted(allowed, { one: 'Almeno # carattere.', many: 'Almeno # di caratteri.', other: 'Almeno # caratteri.' }),
    choice: (allowed) => `Una scelta tra: ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'La forma non è giusta.' : `La forma deve essere: ${allowed}.`),
    readable: () => 'Serve un testo da leggere, senza caratteri di controllo.',
    fewer_items: (allowed) =>
      counted(allowed, {
        one: 'Al massimo # elemento.',
        many: 'Al massimo # di elementi.',
        other: 'Al massimo # elementi.',
      }),
    more_items: (allowed) =>
      counted(allowed, { one: 'Almeno # elemento.', many: 'Almeno # di elementi.', other: 'Almeno # elementi.' }),
    language: () => 'Una lingua come fr, ar o pt-BR.',
    one_of: (allowed) => `Esattamente uno tra: ${allowed}.`,
    past: () => 'Deve essere nel futuro.',
    together: (allowed) => `Va insieme a: ${allowed}.`,
    oneself: () => 'Non puoi essere tu.',
  },
}
