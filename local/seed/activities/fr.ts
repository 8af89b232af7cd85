import type { ActivityWords } from './activity-words.ts'

export const fr: ActivityWords = {
  cookery: [
    'Cuisine du monde',
    'Chaque semaine quelqu’un apprend aux autres un plat de chez soi. On épluche, on rit, on mange ensemble. Venez avec votre tablier.',
    'Maison des associations, grande cuisine',
  ],
  serving: [
    'Servir le repas du soir',
    'Mettre la table, servir, laver : deux heures en bonne compagnie. Une personne de l’équipe vous montre tout.',
    'Maison des associations, grande cuisine',
  ],
  football: [
    'Football pour tous',
    'Un match amical, équipes mélangées, tous les niveaux. Des chaussures sont prêtées sur place.',
    'Stade municipal, terrain 2',
  ],
  walk: [
    'Balade dans la ville',
    'Deux heures à pied, avec des histoires du quartier en français facile. Poussettes bienvenues.',
    'Devant la mairie',
  ],
  cafe: [
    'Café des langues',
    'À chaque table une langue : français, arabe, dari, ourdou, anglais. On change de table quand on veut.',
    'Bibliothèque, salle du rez-de-chaussée',
  ],
  online: [
    'Conversation en ligne',
    'Une heure pour parler français tranquillement, depuis chez soi, en petit groupe.',
    '',
  ],
  paperwork: [
    'Aide aux courriers',
    'Lire une lettre, remplir un formulaire, préparer un rendez-vous : à deux c’est plus simple.',
    'Centre social, bureau 4',
  ],
}
