import { frNeeds } from './fr-needs.ts'
import type { AllWords } from './things.ts'

export const fr: AllWords = {
  boxes: [
    'Une vingtaine de cartons de déménagement',
    'Propres, pliés à plat, avec un reste de papier bulle. À venir chercher au rez-de-chaussée.',
  ],
  sofa: [
    'Canapé trois places gris, très confortable',
    'Nous déménageons et il ne passe pas la porte du nouvel appartement. Housse lavable, sans tache. Il faut être deux pour le porter.',
  ],
  chairs: [
    'Chaises de cuisine en bois',
    'Quatre chaises solides, un peu usées au dossier. Vous pouvez n’en prendre qu’une ou deux.',
  ],
  bed: [
    'Lit une place avec sommier et matelas',
    '90 × 190 cm, matelas protégé par une alèse depuis le début. Je peux aider à le démonter.',
  ],
  desk: [
    'Bureau pour étudier, avec deux tiroirs',
    'Mon fils est parti de la maison, son bureau peut servir à un autre lycéen. 120 × 60 cm.',
  ],
  shelf: ['Étagère en pin, cinq niveaux', 'Tient dans une voiture une fois démontée. Les vis sont dans un sachet.'],
  wheelchair: [
    'Fauteuil roulant manuel pliant',
    'Il était à ma mère. Freins révisés, pneus en bon état, assise de 45 cm. Il se plie pour entrer dans un coffre.',
  ],
  crutches: ['Paire de béquilles réglables', 'Plus besoin, ma cheville va mieux ! Je les donne à qui en a besoin.'],
  bicycle: [
    'Vélo de ville, cadre moyen',
    'Freins et chaîne changés au printemps, porte-bagages et antivol compris. Pour une personne d’environ 1,65 à 1,80 m.',
  ],
  childBike: [
    'Vélo d’enfant 16 pouces avec petites roues',
    'Rouge, quelques rayures, roule très bien. Pour un enfant de 4 à 6 ans.',
  ],
  footballBoots: [
    'Chaussures de foot à crampons, pointure 42',
    'Portées une saison. Crampons moulés, pour terrain herbeux.',
  ],
  coat: ['Manteau d’hiver femme, taille M', 'Laine bleu marine, chaud, doublure intacte. Je l’ai fait nettoyer.'],
  childWinter: [
    'Vêtements d’hiver pour enfant de 6 ans',
    'Un blouson, deux pulls, un bonnet et des gants. Le tout lavé et prêt à porter.',
  ],
  babyClothes: [
    'Lot de vêtements bébé, naissance à 6 mois',
    'Bodies, pyjamas et un petit gilet tricoté par la grand-mère. Mixte.',
  ],
  stroller: [
    'Poussette pliante avec habillage pluie',
    'Se plie d’une main, passe dans le bus. Une roue grince un peu, une goutte d’huile suffit.',
  ],
  cot: [
    'Lit à barreaux pour bébé',
    'Trois hauteurs, matelas compris. Il a déjà servi à deux enfants et il est prêt pour un troisième.',
  ],
  pots: [
    'Casseroles et une grande marmite',
    'Pour qui s’installe : trois casseroles, un faitout, deux couvercles. Compatibles gaz et électrique.',
  ],
  dishes: ['Assiettes, bols et verres pour six', 'Dépareillés mais jolis ensemble. Emballés dans du journal.'],
  hairdryer: ['Sèche-cheveux qui marche', 'On m’en a offert un autre. Deux vitesses, fil un peu court.'],
  hygieneKits: [
    'Trousses d’hygiène neuves',
    'Savon, shampoing, brosse à dents, serviette. Préparées par les voisins de l’immeuble, prenez ce qu’il vous faut.',
  ],
  sewingMachine: [
    'Machine à coudre avec sa mallette',
    'Ancienne mais increvable. Je montre volontiers comment enfiler et régler la tension.',
  ],
  laptop: [
    'Ordinateur portable 14 pouces remis à neuf',
    'Disque SSD, Linux installé, clavier français. La batterie tient deux heures. Parfait pour les cours et les démarches.',
  ],
  phone: [
    'Smartphone débloqué, écran sans fissure',
    'Remis à zéro, avec chargeur et coque. Il fait tourner les applis courantes.',
  ],
  childrenBooks: [
    'Une pile d’albums pour les 3–6 ans',
    'Une quinzaine d’histoires du soir, dont deux sans texte, que l’on peut raconter dans toutes les langues.',
  ],
  textbooks: ['Méthode de français A1–A2 avec CD', 'Le livre et le cahier d’exercices, à peine annotés au crayon.'],
  guitar: [
    'Guitare classique 4/4 avec housse',
    'Cordes changées cette année. Un petit éclat sur la caisse, le son est doux.',
  ],
  vegetables: [
    'Courgettes et tomates du jardin',
    'Trop de récolte pour nous deux ! Un panier par famille, à prendre ce soir ou demain.',
  ],
  jam: ['Confiture de prunes maison', 'Cuite hier, en petits pots. Rapportez-moi les pots vides si vous y pensez.'],
  drill: ['Je prête ma perceuse et ses mèches', 'Pour un week-end. Mèches à bois et à béton, chevilles si besoin.'],
  seedlings: [
    'Plants de tomates et de basilic',
    'Semés sur mon balcon. Ils veulent du soleil et un pot d’au moins 20 cm.',
  ],
  catCarrier: ['Caisse de transport pour chat', 'Grille en métal, fermeture solide. Désinfectée.'],
  boardGames: [
    'Jeux de société pour toute la famille',
    'Petits chevaux, mémory, un jeu de cartes et des dominos. Complets, j’ai compté les pièces.',
  ],
  washingMachine: [
    'Lave-linge 6 kg en état de marche',
    'Marche bien, programme court très pratique. Deuxième étage sans ascenseur, prévoir du monde.',
  ],
  heater: ['Radiateur à bain d’huile', 'Chauffe une chambre de 12 m². Sur roulettes, avec thermostat.'],

  homework: [
    'Aide aux devoirs, primaire et collège',
    'J’ai enseigné trente ans au primaire. Une heure par semaine, calmement, chez vous, à la bibliothèque ou en visio.',
  ],
  maths: [
    'Soutien en maths, niveau lycée',
    'En deuxième année de licence de maths. On reprend le cours avec des exemples simples, puis on fait des exercices.',
  ],
  ownLanguage: [
    'Conversation en français, pour tous les niveaux',
    'On parle de la vie de tous les jours : le marché, l’école, le travail. Sans grammaire, sauf si vous la demandez.',
  ],
  piano: [
    'Leçon de piano pour débutants',
    'Enfants à partir de 6 ans ou adultes. J’ai le piano à la maison, venez comme vous êtes.',
  ],
  guitarLesson: [
    'Une leçon de guitare',
    'Trois accords et déjà une chanson. Je peux prêter une guitare pendant la leçon.',
  ],
  bikeRepair: [
    'Réparation de vélo',
    'Crevaison, freins, dérailleur. Je répare avec vous pour que vous sachiez le faire la prochaine fois.',
  ],
  assembly: ['Montage de meubles en kit', 'J’ai les outils et la patience. Armoires, lits, étagères.'],
  smallRepairs: ['Petits travaux : étagère, lampe, serrure', 'J’ai du temps et ma caisse à outils. Pas de gros œuvre.'],
  mending: ['Ourlets et retouches de vêtements', 'Pantalons, jupes, fermetures éclair. Comptez deux ou trois jours.'],
  taxForm: [
    'Aide pour la déclaration de revenus',
    'On la remplit ensemble sur le site des impôts. Venez avec vos papiers, je ne garde rien.',
  ],
  cv: [
    'Relire et refaire votre CV',
    'J’ai recruté pendant dix ans. On le met au clair en une heure, aussi à distance.',
  ],
  letters: [
    'Comprendre un courrier officiel',
    'CAF, préfecture, école, banque : on lit la lettre ensemble et je vous aide à répondre.',
  ],
  interpreting: [
    'Je vous accompagne et je traduis',
    'Chez le médecin, à l’école ou par téléphone. Écrivez-moi dans quelle langue.',
  ],
  cooking: [
    'Atelier cuisine : un couscous à plusieurs',
    'On cuisine ensemble, puis on mange. Six places, les enfants sont les bienvenus.',
  ],
  babysitting: [
    'Garde d’enfants en soirée ou le mercredi',
    'Mes deux enfants sont grands, j’ai l’habitude des petits. Je peux venir chez vous.',
  ],
  schoolWalk: [
    'J’emmène les enfants à l’école à pied',
    'Je fais déjà le trajet avec ma fille. Deux ou trois enfants de plus, avec plaisir.',
  ],
  catSitting: ['Garde de chat pendant vos vacances', 'Une visite par jour : gamelle, litière, caresses et une photo.'],
  dogWalk: [
    'Promenade de chien le matin',
    'Une heure au parc, par tous les temps. Les grands chiens ne me font pas peur.',
  ],
  shopping: [
    'Courses pour personnes âgées',
    'Je passe au supermarché tous les samedis ; je peux rapporter vos courses jusqu’à la porte.',
  ],
  van: [
    'Coup de main pour un déménagement, avec camionnette',
    'Une camionnette de 6 m³ et deux bras, dans la ville et autour, le samedi.',
  ],
  hospitalLift: [
    'Accompagnement à un rendez-vous à l’hôpital',
    'Je vous conduis, j’attends, je vous ramène. La voiture est facile d’accès.',
  ],
  computerHelp: [
    'Aide informatique, patiente et sans jargon',
    'Ordinateur lent, imprimante muette, mot de passe perdu : on regarde ensemble, aussi à distance.',
  ],
  gardening: ['Une heure au jardin', 'Tonte, taille de haie, désherbage. J’apporte mes gants et mon sécateur.'],
  tree: [
    'Abattage d’un frêne malade',
    'L’élagage est mon métier. Je coupe un arbre jusqu’à 8 m et je laisse le bois en bûches.',
  ],
  haircut: [
    'Coupe de cheveux à domicile',
    'Quinze ans de métier. Hommes, femmes, enfants, cheveux bouclés et crépus aussi.',
  ],
  walkAndTalk: [
    'Une promenade et un brin de causette',
    'Pour une personne seule qui aimerait sortir un peu. Je marche lentement et j’écoute bien.',
  ],
  cityWalk: [
    'Balade à pied dans la ville, histoire et bonnes adresses',
    'Deux heures en petit groupe : monuments, marché, bibliothèque gratuite. Pour ceux qui viennent d’arriver et les autres.',
  ],
  football: [
    'Foot le dimanche, ouvert à tous',
    'On joue pour le plaisir, de 18 à 60 ans, filles et garçons. On a des maillots à prêter.',
  ],
  yoga: ['Séance de yoga doux', 'Une heure au calme, tapis prêtés. Aucun niveau demandé.'],

  ...frNeeds,
}
