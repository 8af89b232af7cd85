import type { NoticeCatalogue } from '../notice-catalogue.ts'

export const it: NoticeCatalogue = {
  direction: 'ltr',
  notices: {
    requested: {
      title: 'Qualcuno ha risposto al tuo annuncio',
      text: 'C’è una richiesta per te. Di’ sì o no entro sette giorni.',
    },
    accepted: {
      title: 'La tua richiesta è accettata',
      text: 'Buone notizie! Ora scegliete insieme un’ora e un luogo.',
    },
    declined: {
      title: 'Questa volta non è andata',
      text: 'La tua richiesta non è stata accettata. Non dipende da te. Ci sono altri annunci da vedere.',
    },
    withdrawn: {
      title: 'Una richiesta è stata ritirata',
      text: 'L’altra persona ha cambiato programma. Non devi fare niente.',
    },
    cancelled: {
      title: 'Uno scambio è annullato',
      text: 'Puoi leggere il motivo in Indigo. I Digo riservati sono di nuovo liberi.',
    },
    handed_over: {
      title: 'L’hai ricevuto?',
      text: 'L’altra persona dice di sì. Conferma entro sette giorni. Qualcosa non va? Dillo in Indigo.',
    },
    handed_over_reminder: {
      title: 'Conferma, per favore',
      text: 'L’hai ricevuto? Allora dillo. Senza risposta, presto varrà come fatto.',
    },
    completed: {
      title: 'È fatto',
      text: 'Il tuo scambio è completo. Ora potete dirvi grazie.',
    },
    request_expired: {
      title: 'Una richiesta è finita',
      text: 'In sette giorni non c’è stata risposta. Nessun Digo si è mosso.',
    },
    exchange_expired: {
      title: 'Uno scambio è finito',
      text: 'Il tempo è passato. I Digo riservati sono di nuovo liberi. Puoi sempre ricominciare.',
    },
    disputed: {
      title: 'Un moderatore aiuterà',
      text: 'C’è un disaccordo sul tuo scambio. Un moderatore lo guarderà. Fino ad allora i Digo restano riservati.',
    },
    resolved: {
      title: 'C’è una decisione',
      text: 'Il disaccordo sul tuo scambio è deciso. Puoi leggere come in Indigo.',
    },
    message: {
      title: 'Hai un nuovo messaggio',
      text: 'Apri Indigo per leggerlo e per rispondere.',
    },
    appointment: {
      title: 'Un appuntamento',
      text: 'C’è una nuova ora o un nuovo luogo per il tuo scambio. Non ti va bene? Scrivi un messaggio.',
    },
    no_show_reply: {
      title: 'C’è una risposta',
      text: 'Hai detto che non è venuto nessuno. L’altra persona ha risposto. Puoi leggerlo in Indigo.',
    },
    thanks_published: {
      title: 'Qualcuno ti dice grazie',
      text: 'Ci sono parole gentili per te. Puoi leggerle in Indigo.',
    },
    listing_expires_week: {
      title: 'Il tuo annuncio finisce tra una settimana',
      text: 'Vuoi tenerlo? Puoi rinnovarlo in Indigo.',
    },
    listing_expires_tomorrow: {
      title: 'Il tuo annuncio finisce domani',
      text: 'Vuoi tenerlo? Puoi rinnovarlo in Indigo.',
    },
    listing_expired: {
      title: 'Il tuo annuncio è finito',
      text: 'Lo vuoi di nuovo? Puoi ancora rinnovarlo in Indigo.',
    },
    welcome: {
      title: 'Ti diamo il benvenuto in Indigo',
      text: 'È bello averti qui. Da’ quello che puoi. Chiedi quello che ti serve.',
    },
    association_verified: {
      title: 'La tua associazione è verificata',
      text: 'Buone notizie! Ora puoi agire a suo nome in Indigo.',
    },
    association_refused: {
      title: 'Sulla tua domanda',
      text: 'La tua associazione non è stata accettata questa volta. Puoi leggere il motivo in Indigo.',
    },
    association_suspended: {
      title: 'La tua associazione è sospesa',
      text: 'Per ora non si può fare nulla a suo nome. Puoi leggere il motivo in Indigo.',
    },
    vouching_asked: {
      title: 'Un’associazione ti chiede di garantire',
      text: 'La conosci? Puoi dirlo in Indigo.',
    },
    team_invited: {
      title: 'Un gruppo ti invita',
      text: 'Un’associazione ti vorrebbe nel suo gruppo. Puoi rispondere sì o no in Indigo.',
    },
    team_removed: {
      title: 'Non sei più in un gruppo',
      text: 'Un’associazione ha cambiato il suo gruppo. Non devi fare nulla.',
    },
    recovery_begun: {
      title: 'È stata chiesta una nuova password',
      text: 'La tua associazione ha creato un codice per una nuova password. Non lo volevi? Chiedi all’associazione, o prendi l’account nelle tue mani.',
    },
    sponsored: {
      title: 'Qualcosa è gratis per te',
      text: 'Un’associazione rende gratuito per te un annuncio. Ti interessa? Chiedilo entro 14 giorni.',
    },
    moved_up: {
      title: 'C’è un posto per te',
      text: 'Qualcuno non può venire e tocca a te. Se non ti va bene, lascia il posto in Indigo.',
    },
    activity_tomorrow: {
      title: 'È domani',
      text: 'L’attività a cui ti sei iscritto è domani. Trovi luogo e ora in Indigo.',
    },
    activity_changed: {
      title: 'Qualcosa è cambiato',
      text: 'L’ora o il luogo di un’attività a cui partecipi è cambiato. Guarda in Indigo.',
    },
    activity_cancelled: {
      title: 'Non si farà',
      text: 'Un’attività a cui partecipi è annullata. Ce ne sono altre da vedere.',
    },
    marked_absent: {
      title: 'Non c’eri?',
      text: 'Il gruppo ha segnato la tua assenza. Se non è così, dillo in Indigo entro 14 giorni.',
    },
    absence_reply: {
      title: 'Risposta su un’assenza',
      text: 'Una persona segnata assente ha risposto. Puoi leggere la risposta in Indigo.',
    },
  },
  mail: {
    greeting: 'Ciao,',
    link: 'Apri Indigo',
    closing: 'Un caro saluto da Indigo',
    footer: 'Ricevi questa e-mail perché sei membro di Indigo. Non chiediamo mai la tua password.',
  },
  code: {
    confirm: {
      title: 'Il tuo codice per Indigo',
      text: 'Scrivilo in Indigo. Così sappiamo che questo indirizzo è tuo.',
    },
    password: {
      title: 'Codice per una nuova password di Indigo',
      text: 'Scrivilo in Indigo, poi scegli una nuova password.',
    },
    invitation: {
      title: 'La tua prima password per Indigo',
      text: 'Accedi con l’indirizzo e la password qui sopra. Poi scegli una password tua.',
    },
    caution: 'Non te lo aspettavi? Allora non devi fare niente. Non darlo a nessuno.',
  },
}
