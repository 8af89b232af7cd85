import type { ActivityWords } from './activity-words.ts'

export const it: ActivityWords = {
  cookery: [
    'Cucine del mondo',
    'Ogni settimana qualcuno insegna agli altri un piatto di casa sua. Si cucina e si mangia insieme.',
    'Casa delle associazioni, cucina',
  ],
  serving: [
    'Servire la cena',
    'Apparecchiare, servire, lavare: due ore in buona compagnia. Una persona del gruppo ti mostra tutto.',
    'Casa delle associazioni, cucina',
  ],
  football: [
    'Calcio per tutti',
    'Partita amichevole, squadre miste, ogni livello. Le scarpe si prestano.',
    'Campo comunale 2',
  ],
  walk: [
    'Passeggiata in città',
    'Due ore a piedi con storie del quartiere, in italiano facile.',
    'Davanti al municipio',
  ],
  cafe: [
    'Caffè delle lingue',
    'A ogni tavolo una lingua: italiano, arabo, farsi, urdu, inglese.',
    'Biblioteca, piano terra',
  ],
  online: ['Conversazione in rete', 'Un’ora per parlare italiano con calma, da casa, in un piccolo gruppo.', ''],
  paperwork: [
    'Aiuto con le lettere',
    'Leggere una lettera, compilare un modulo, preparare un appuntamento: in due è più facile.',
    'Centro sociale, ufficio 4',
  ],
}
