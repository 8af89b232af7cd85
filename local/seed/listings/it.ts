import type { AllWords } from './things.ts'

export const it: AllWords = {
  boxes: [
    'Una ventina di scatoloni per trasloco',
    'Puliti e già piegati, con un po’ di pluriball avanzato. Da ritirare al piano terra.',
  ],
  sofa: [
    'Divano grigio a tre posti, comodissimo',
    'Cambiamo casa e non passa dalla porta. Fodera lavabile, niente macchie. Bisogna essere in due per portarlo.',
  ],
  chairs: [
    'Sedie da cucina in legno',
    'Quattro sedie robuste, un po’ consumate sullo schienale. Potete prenderne anche una sola.',
  ],
  bed: [
    'Letto singolo con rete e materasso',
    '90 × 190 cm, materasso sempre usato con il coprimaterasso. Aiuto volentieri a smontarlo.',
  ],
  desk: [
    'Scrivania per studiare, con due cassetti',
    'Mio figlio è andato a vivere da solo: la sua scrivania può servire a un altro studente. 120 × 60 cm.',
  ],
  shelf: ['Libreria in pino, cinque ripiani', 'Smontata entra in macchina. Le viti sono in un sacchetto.'],
  wheelchair: [
    'Sedia a rotelle pieghevole',
    'Era di mia madre. Freni controllati, ruote in buono stato, seduta da 45 cm. Entra nel bagagliaio.',
  ],
  crutches: ['Paio di stampelle regolabili', 'La caviglia è guarita, non mi servono più. Le do a chi ne ha bisogno.'],
  bicycle: [
    'Bicicletta da città, telaio medio',
    'Freni e catena cambiati in primavera, con portapacchi e lucchetto. Per chi è alto da 1,65 a 1,80.',
  ],
  childBike: ['Bici da bambino 16 pollici con rotelle', 'Rossa, qualche graffio, va benissimo. Dai 4 ai 6 anni.'],
  footballBoots: ['Scarpe da calcio numero 42', 'Usate una stagione, tacchetti fissi, per campi in erba.'],
  coat: ['Cappotto da donna taglia M', 'Lana blu, caldo, fodera intatta. Appena lavato in tintoria.'],
  childWinter: [
    'Vestiti invernali per bambino di 6 anni',
    'Un giubbotto, due maglioni, berretto e guanti. Tutto lavato e pronto.',
  ],
  babyClothes: [
    'Vestitini da 0 a 6 mesi',
    'Body, tutine e un golfino fatto dalla nonna. Vanno bene per maschi e femmine.',
  ],
  stroller: [
    'Passeggino pieghevole con parapioggia',
    'Si chiude con una mano e sale sull’autobus. Una ruota cigola: basta una goccia d’olio.',
  ],
  cot: [
    'Lettino con sbarre',
    'Tre altezze, materasso compreso. Ha già cresciuto due bambini ed è pronto per il terzo.',
  ],
  pots: ['Pentole e un pentolone grande', 'Per chi mette su casa: tre pentole, una casseruola e due coperchi.'],
  dishes: ['Piatti, tazze e bicchieri per sei', 'Spaiati ma belli insieme. Già avvolti nei giornali.'],
  hairdryer: ['Asciugacapelli funzionante', 'Me ne hanno regalato un altro. Due velocità, filo un po’ corto.'],
  hygieneKits: [
    'Kit per l’igiene, nuovi',
    'Sapone, shampoo, spazzolino, asciugamano. Preparati dai vicini del palazzo: prendete quello che serve.',
  ],
  sewingMachine: [
    'Macchina da cucire con valigetta',
    'Vecchia ma indistruttibile. Vi mostro volentieri come si infila il filo.',
  ],
  laptop: [
    'Portatile 14 pollici rimesso a nuovo',
    'Disco SSD, Linux installato, batteria di circa due ore. Perfetto per studiare e per le pratiche.',
  ],
  phone: [
    'Smartphone sbloccato, schermo perfetto',
    'Ripristinato, con caricatore e custodia. Le app di tutti i giorni funzionano.',
  ],
  childrenBooks: [
    'Libri illustrati per bambini da 3 a 6 anni',
    'Una quindicina di storie della buonanotte, due senza parole: si raccontano in tutte le lingue.',
  ],
  textbooks: ['Corso di italiano A1–A2', 'Libro e quaderno degli esercizi, scritto solo un po’ a matita.'],
  guitar: [
    'Chitarra classica con custodia',
    'Corde nuove di quest’anno. Un piccolo segno sulla cassa, il suono è dolce.',
  ],
  vegetables: [
    'Zucchine e pomodori dell’orto',
    'Quest’anno sono troppi per noi. Una cassetta a famiglia, da ritirare stasera o domani.',
  ],
  jam: [
    'Marmellata di arance fatta in casa',
    'Cotta ieri, in vasetti piccoli. Se potete, riportatemi i vasetti vuoti.',
  ],
  drill: ['Presto il trapano con le punte', 'Per un fine settimana. Punte da legno e da muro, tasselli se servono.'],
  seedlings: ['Piantine di pomodoro e basilico', 'Seminate sul mio balcone. Vogliono sole e un vaso da almeno 20 cm.'],
  catCarrier: ['Trasportino per gatto', 'Grata di metallo, chiusura sicura. Disinfettato.'],
  boardGames: [
    'Giochi da tavolo per la famiglia',
    'Gioco dell’oca, memory, carte e domino. Completi, ho contato i pezzi.',
  ],
  washingMachine: [
    'Lavatrice da 6 kg funzionante',
    'Va bene, il programma breve è comodo. Secondo piano senza ascensore: venite in tanti.',
  ],
  heater: ['Stufa elettrica a olio', 'Scalda una camera di 12 m². Ha le ruote e il termostato.'],

  homework: [
    'Aiuto compiti, elementari e medie',
    'Ho insegnato trent’anni alle elementari. Un’ora alla settimana, con calma, a casa, in biblioteca o in videochiamata.',
  ],
  maths: [
    'Ripetizioni di matematica, superiori',
    'Studio ingegneria. Riprendiamo la teoria con esempi semplici e poi facciamo esercizi.',
  ],
  ownLanguage: [
    'Conversazione in italiano, tutti i livelli',
    'Parliamo della vita di ogni giorno: il mercato, la scuola, il lavoro. La grammatica solo se la chiedete.',
  ],
  piano: [
    'Lezione di pianoforte per principianti',
    'Bambini dai 6 anni o adulti. Il pianoforte è a casa mia, venite come siete.',
  ],
  guitarLesson: [
    'Una lezione di chitarra',
    'Tre accordi e c’è già una canzone. Posso prestare una chitarra durante la lezione.',
  ],
  bikeRepair: [
    'Riparo biciclette',
    'Gomma forata, freni, cambio. Ripariamo insieme, così la prossima volta sapete fare da soli.',
  ],
  assembly: ['Montaggio mobili', 'Ho gli attrezzi e la pazienza. Armadi, letti, scaffali.'],
  smallRepairs: [
    'Piccoli lavori: mensole, lampade, serrature',
    'Ho tempo e buona mano. Vengo con la mia cassetta degli attrezzi.',
  ],
  mending: ['Orli e riparazioni di vestiti', 'Pantaloni, gonne, cerniere. Pronti in due o tre giorni.'],
  taxForm: [
    'Aiuto per la dichiarazione dei redditi',
    'La compiliamo insieme con il precompilato. Portate i vostri fogli, non tengo copia di niente.',
  ],
  cv: [
    'Rivediamo il tuo curriculum',
    'Ho lavorato dieci anni nella selezione del personale. In un’ora lo sistemiamo, anche a distanza.',
  ],
  letters: ['Capire una lettera ufficiale', 'Comune, INPS, scuola, banca: leggiamo insieme e vi aiuto a rispondere.'],
  interpreting: ['Vi accompagno e traduco', 'Dal medico, a scuola o al telefono. Scrivetemi in quale lingua.'],
  cooking: [
    'Laboratorio di cucina: cuscus alla trapanese',
    'Cuciniamo insieme e poi si mangia. Sei posti, i bambini sono benvenuti.',
  ],
  babysitting: [
    'Baby-sitter la sera o nel fine settimana',
    'I miei due figli sono grandi, con i piccoli ho pratica. Vengo io a casa.',
  ],
  schoolWalk: [
    'Accompagno i bambini a scuola a piedi',
    'Faccio già la strada con mia figlia. Due o tre bambini in più, volentieri.',
  ],
  catSitting: ['Curo il gatto durante le vacanze', 'Una visita al giorno: pappa, lettiera, coccole e una foto.'],
  dogWalk: [
    'Passeggiata col cane al mattino',
    'Un’ora al parco, con qualsiasi tempo. I cani grandi non mi spaventano.',
  ],
  shopping: ['Spesa per persone anziane', 'Vado al supermercato ogni sabato: porto la spesa fino alla porta.'],
  van: ['Aiuto per un trasloco, con furgone', 'Un furgone da 6 m³ e due braccia, in città e dintorni, il sabato.'],
  hospitalLift: [
    'Accompagno a una visita in ospedale',
    'Vi porto, aspetto e vi riporto a casa. In macchina si sale facilmente.',
  ],
  computerHelp: [
    'Aiuto col computer, con pazienza',
    'Computer lento, stampante muta, password persa: guardiamo insieme, anche a distanza.',
  ],
  gardening: ['Un’ora in giardino', 'Erba, siepe, erbacce. Porto guanti e cesoie.'],
  tree: [
    'Abbattimento di un frassino malato',
    'La potatura è il mio mestiere. Taglio un albero fino a 8 m e lascio la legna in ceppi.',
  ],
  haircut: [
    'Taglio di capelli a domicilio',
    'Quindici anni di mestiere. Uomo, donna, bambini, anche capelli ricci e afro.',
  ],
  walkAndTalk: [
    'Una passeggiata e due chiacchiere',
    'Per chi è solo e vorrebbe uscire un po’. Cammino piano e ascolto bene.',
  ],
  cityWalk: [
    'Giro a piedi della città, storia e posti utili',
    'Due ore in piccolo gruppo: monumenti, mercato, biblioteca. Per chi è appena arrivato e per tutti.',
  ],
  football: [
    'Calcetto la domenica, aperto a tutti',
    'Si gioca per divertirsi, dai 18 ai 60 anni, ragazze e ragazzi. Abbiamo maglie da prestare.',
  ],
  yoga: ['Lezione di yoga dolce', 'Un’ora di calma, i tappetini ci sono. Non serve esperienza.'],

  needWardrobe: [
    'Cerco un armadio',
    'Siamo appena entrati in una casa vuota. Anche rovinato: lo riparo io e vengo a prenderlo.',
  ],
  needShoes: ['Cerco scarpe invernali numero 38', 'Per mia sorella. Stivaletti o scarpe calde, anche usate.'],
  needStroller: ['Cerco passeggino', 'Il bambino nasce a gennaio. Semplice, che si chiuda.'],
  needMicrowave: ['Cerco forno a microonde funzionante', 'Per una stanza da studente. Vengo in autobus.'],
  needBlankets: [
    'Coperte per un gruppo di quartiere',
    'Le distribuiamo prima del freddo. Pulite e senza buchi, per favore.',
  ],
  needBike: ['Cerco bici per andare al lavoro', 'Comincio alle 5, prima del primo autobus. So ripararla se serve.'],
  needLaptop: [
    'Portatile per un corso online',
    'Il corso comincia presto e ho solo il telefono. Va bene anche vecchio.',
  ],
  needSchoolBags: ['Zaini e astucci per cinque bambini', 'Comincia la scuola. Usati vanno benissimo.'],
  needTalk: [
    'Cerco qualcuno per parlare italiano',
    'Capisco bene ma parlo poco. Una volta alla settimana, al parco o al telefono.',
  ],
  needHomework: [
    'Aiuto in italiano per mia figlia, quinta elementare',
    'Deve riprendere fiducia nella lettura. Un’ora alla settimana in biblioteca.',
  ],
  needForms: ['Aiuto per compilare una domanda', 'Non capisco tutte le domande del modulo. Basta un’ora, credo.'],
  needMove: [
    'Servono braccia per un frigorifero e un tavolo',
    'Terzo piano, sabato mattina. Caffè e cornetti li offro io.',
  ],
  needBabysitter: [
    'Cerco baby-sitter una sera alla settimana',
    'Il martedì ho un corso dalle 18 alle 20. Due bambini tranquilli.',
  ],
  needTap: ['Rubinetto che perde in cucina', 'Ho comprato la guarnizione ma non ho né la chiave né la mano.'],
  needShopping: [
    'Qualcuno che mi faccia la spesa',
    'Ho 82 anni e l’anca operata. Una lista corta, il negozio è a 300 metri.',
  ],
  needCompany: [
    'Mi piacerebbe compagnia per giocare a scacchi',
    'O a briscola, o anche solo per un caffè. Dall’estate le giornate sono lunghe.',
  ],
  needGarden: ['Aiuto per tagliare una siepe', 'Non posso più salire sulla scala. Gli attrezzi ci sono tutti.'],
  needInterpreter: [
    'Cerco interprete per un colloquio a scuola',
    'Per parlare con la maestra di mio figlio. Mezz’ora, anche al telefono.',
  ],
  needCatSitter: [
    'Chi dà da mangiare al mio gatto per una settimana?',
    'È buono e un po’ timido. A due passi dalla fermata.',
  ],
}
