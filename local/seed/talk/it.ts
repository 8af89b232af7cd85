import type { Talk } from './talk.ts'

export const it: Talk = {
  ask: [
    'Buongiorno, è ancora disponibile? Posso passare nel tardo pomeriggio.',
    'Salve! Mi sarebbe di grande aiuto. Che giorno le va bene?',
    'Buonasera, abito vicino e sabato ho tempo.',
    'Ciao, siamo appena arrivati nel quartiere e sarebbe perfetto per noi.',
    'Buongiorno, parlo ancora poco italiano ma mi farebbe molto piacere. Grazie!',
  ],
  help: [
    'Buongiorno, posso aiutare io. Mi dica quando.',
    'Ciao! Ne ho uno che non uso più.',
    'Questa settimana ho tempo, volentieri.',
  ],
  answers: [
    'Sì, volentieri! Che giorno va bene?',
    'Certo. Ci vediamo in un posto pubblico, è più semplice?',
    'Sì. Portate una borsa grande, per favore.',
    'Vi aspetto. Avrò una giacca rossa.',
  ],
  follows: ['Perfetto, grazie! A presto.', 'Va bene, ci sarò.', 'Grazie, vengo con mio fratello per portarlo.'],
  thanksToGiver: [
    'Grazie di cuore, proprio quello che ci serviva.',
    'Gentile e puntuale. Abbiamo preso anche un caffè.',
    'Tutto come nell’annuncio.',
    'Che pazienza! Ho imparato tanto.',
  ],
  thanksToReceiver: [
    'Puntuale e sorridente, un piacere.',
    'Grazie della visita, in bocca al lupo!',
    'Tutto semplice e cordiale.',
  ],
  places: ['Davanti alla biblioteca', 'All’ingresso del mercato', 'Atrio del municipio', 'Bar della stazione'],
  availability: ['Nei giorni feriali dopo le 18.', 'Mercoledì e sabato.', 'Quasi tutti i giorni, scrivetemi.'],
  cancelled: 'Mi si è rotta la macchina, mi dispiace tanto.',
  replies: [
    'C’ero, ma all’altro ingresso. Ho aspettato venti minuti.',
    'Mio figlio stava male e ho scritto troppo tardi. Scusate.',
  ],
  dispute: 'Non è come nell’annuncio e tra noi non riusciamo a metterci d’accordo.',
  resolution: 'Vi ho ascoltati entrambi e ho deciso in base all’annuncio. Grazie della pazienza.',
}
