import type { NeedWords } from './needs.ts'

/** The words of associations' needs, in each country's own language. */
export const needWords: Readonly<Record<string, NeedWords>> = {
  fr: {
    blankets: [
      'Vingt couvertures chaudes',
      'Pour les soirs d’hiver, après le repas. Propres, sans trou, une ou deux places.',
    ],
    pots: ['Six grandes marmites', 'Nous cuisinons pour quarante. Vingt litres ou plus, avec couvercle si possible.'],
    interpreters: [
      'Trois interprètes pour des rendez-vous',
      'Arabe, dari ou ourdou, une heure au téléphone ou en visio. Nous préparons la rencontre avec vous.',
    ],
    boots: [
      'Chaussures de football, toutes tailles',
      'Pour les prêter le dimanche. Avec ou sans crampons, même usées.',
    ],
    dictionaries: [
      'Dictionnaires pour nos cours',
      'Français et une autre langue, petits ou grands. Ils restent sur les tables.',
    ],
  },
  el: {
    blankets: ['Είκοσι ζεστές κουβέρτες', 'Για τα βράδια του χειμώνα, μετά το φαγητό. Καθαρές, μονές ή διπλές.'],
    pots: ['Έξι μεγάλες κατσαρόλες', 'Μαγειρεύουμε για σαράντα. Είκοσι λίτρα και πάνω, με καπάκι αν γίνεται.'],
    interpreters: [
      'Τρεις διερμηνείς για ραντεβού',
      'Αραβικά, νταρί ή ουρντού, μία ώρα στο τηλέφωνο ή με βίντεο. Ετοιμάζουμε τη συνάντηση μαζί σας.',
    ],
    boots: ['Ποδοσφαιρικά παπούτσια, όλα τα νούμερα', 'Για να τα δανείζουμε την Κυριακή. Και φορεμένα κάνουν.'],
    dictionaries: [
      'Λεξικά για τα μαθήματά μας',
      'Ελληνικά και μια άλλη γλώσσα, μικρά ή μεγάλα. Μένουν πάνω στα τραπέζια.',
    ],
  },
  it: {
    blankets: ['Venti coperte calde', 'Per le sere d’inverno, dopo la cena. Pulite, singole o matrimoniali.'],
    pots: ['Sei pentole grandi', 'Cuciniamo per quaranta persone. Da venti litri in su, se possibile con coperchio.'],
    interpreters: [
      'Tre interpreti per appuntamenti',
      'Arabo, dari o urdu, un’ora al telefono o in video. Prepariamo l’incontro insieme.',
    ],
    boots: ['Scarpe da calcio di ogni misura', 'Da prestare la domenica. Vanno bene anche usate.'],
    dictionaries: ['Dizionari per i nostri corsi', 'Italiano e un’altra lingua, piccoli o grandi. Restano sui tavoli.'],
  },
  pl: {
    blankets: [
      'Dwadzieścia ciepłych koców',
      'Na zimowe wieczory, po wspólnym posiłku. Czyste, pojedyncze lub podwójne.',
    ],
    pots: ['Sześć dużych garnków', 'Gotujemy dla czterdziestu osób. Od dwudziestu litrów, najlepiej z pokrywką.'],
    interpreters: [
      'Troje tłumaczy na spotkania',
      'Arabski, dari lub urdu, godzina przez telefon albo wideo. Przygotujemy spotkanie razem.',
    ],
    boots: ['Buty do piłki nożnej, każdy rozmiar', 'Pożyczamy je w niedzielę. Mogą być używane.'],
    dictionaries: ['Słowniki na nasze zajęcia', 'Polski i drugi język, małe lub duże. Zostają na stołach.'],
  },
  fi: {
    blankets: ['Kaksikymmentä lämmintä peittoa', 'Talvi-iltoihin ruoan jälkeen. Puhtaita, yhden tai kahden hengen.'],
    pots: [
      'Kuusi isoa kattilaa',
      'Kokkaamme neljällekymmenelle. Vähintään kaksikymmentä litraa, mielellään kannen kanssa.',
    ],
    interpreters: [
      'Kolme tulkkia tapaamisiin',
      'Arabia, dari tai urdu, tunti puhelimessa tai videolla. Valmistelemme tapaamisen yhdessä.',
    ],
    boots: ['Jalkapallokenkiä, kaikki koot', 'Lainaamme niitä sunnuntaisin. Käytetytkin käyvät.'],
    dictionaries: ['Sanakirjoja kursseillemme', 'Suomi ja jokin toinen kieli, pieniä tai isoja. Ne jäävät pöydille.'],
  },
}
