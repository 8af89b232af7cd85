import type { SomeWords } from './things.ts'

/** What is asked for, in French. */
export const frNeeds = {
  needWardrobe: [
    'Cherche une armoire ou une penderie',
    'Nous arrivons dans un logement vide. Même abîmée, je peux la réparer et venir la chercher.',
  ],
  needShoes: ['Cherche chaussures d’hiver, pointure 38', 'Pour ma sœur. Bottines ou baskets chaudes, même usées.'],
  needStroller: [
    'Recherche poussette pour la rentrée',
    'Notre bébé naît en janvier. Une poussette simple, qui se plie.',
  ],
  needMicrowave: ['Cherche micro-ondes qui fonctionne', 'Pour une chambre d’étudiant. Je peux me déplacer en bus.'],
  needBlankets: [
    'Couvertures chaudes pour un collectif de quartier',
    'Nous les distribuons avant les grands froids. Propres et sans trou, s’il vous plaît.',
  ],
  needBike: [
    'Cherche vélo pour aller au travail',
    'Je commence à 5 heures, avant le premier bus. Je sais réparer s’il y a des choses à faire.',
  ],
  needLaptop: [
    'Ordinateur portable pour une formation en ligne',
    'Ma formation commence bientôt et je n’ai qu’un téléphone. Un vieux modèle convient.',
  ],
  needSchoolBags: ['Cartables et trousses pour cinq enfants', 'La rentrée approche. D’occasion, c’est très bien.'],
  needTalk: [
    'Cherche quelqu’un pour pratiquer le français',
    'Je comprends bien mais je parle peu. Une fois par semaine, au parc ou au téléphone.',
  ],
  needHomework: [
    'Aide en français pour ma fille en CM2',
    'Elle a besoin de reprendre confiance en lecture. Une heure par semaine à la bibliothèque.',
  ],
  needForms: ['Aide pour remplir un dossier', 'Je ne comprends pas toutes les questions. Une heure suffit, je crois.'],
  needMove: [
    'Besoin de bras pour porter un frigo et une table',
    'Troisième étage, samedi matin. Le café et les croissants sont prévus.',
  ],
  needBabysitter: [
    'Cherche garde pour deux enfants un soir par semaine',
    'J’ai un cours du soir le mardi, de 18 h à 20 h.',
  ],
  needTap: ['Robinet qui goutte à la cuisine', 'J’ai acheté le joint mais je n’ai pas la clé ni la main.'],
  needShopping: [
    'Quelqu’un pour mes courses de la semaine',
    'J’ai 82 ans et la hanche opérée. Une petite liste, un magasin à 300 mètres.',
  ],
  needCompany: [
    'J’aimerais de la compagnie pour jouer aux échecs',
    'Ou aux dames, ou simplement prendre un thé. Depuis l’été, les journées sont longues.',
  ],
  needGarden: ['Besoin d’aide pour tailler une haie', 'Je ne peux plus monter à l’échelle. J’ai tous les outils.'],
  needInterpreter: [
    'Cherche interprète pour un rendez-vous à l’école',
    'Pour parler avec la maîtresse de mon fils. Trente minutes, par téléphone si c’est plus simple.',
  ],
  needCatSitter: [
    'Qui peut nourrir mon chat pendant une semaine ?',
    'Il est gentil et un peu timide. Deux minutes du métro.',
  ],
} as const satisfies SomeWords
