import type { Foundings } from './foundings.ts'

export const it: Foundings = {
  kitchen: [
    'La Tavola Lunga',
    'Cuciniamo insieme due volte alla settimana, con ricette di ogni paese. Si viene, si pela, si assaggia e ci si conosce.',
  ],
  sport: ['Palloni in viaggio', 'Calcio, corsa e passeggiate in città, per ogni età. Le scarpe si prestano.'],
  languages: [
    'Parole al bar',
    'Incontri di conversazione e corsi di italiano gratuiti. Parliamo anche arabo, farsi e urdu.',
  ],
  paperwork: [
    'Timbro amico',
    'Volontari che aiutano a leggere una lettera, compilare un modulo e preparare un appuntamento.',
  ],
  garden: ['Semi di cortile', 'Un orto condiviso dietro la vecchia stazione, aperto ai vicini.'],
  youth: ['Il Portico del mercoledì', 'Compiti e giochi per i bambini del quartiere, ogni mercoledì.'],
  rooms: ['Stanze per tutti', 'Cerchiamo stanze in affitto.'],
  rides: ['Andata e ritorno', 'Accompagniamo le persone agli appuntamenti in città.'],
}
