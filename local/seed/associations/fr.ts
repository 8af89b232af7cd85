import type { Foundings } from './foundings.ts'

export const fr: Foundings = {
  kitchen: [
    'La Table du Canal',
    'Nous cuisinons ensemble deux fois par semaine, avec les recettes de tout le monde. Chacun peut venir, éplucher, goûter et apprendre à se connaître.',
  ],
  sport: [
    'Les Ballons voyageurs',
    'Du football, de la course et des balades en ville, pour tous les âges et tous les niveaux. Les chaussures se prêtent.',
  ],
  languages: [
    'Paroles croisées',
    'Des cafés de conversation et des cours de français gratuits. On y parle aussi arabe, dari et ourdou.',
  ],
  paperwork: [
    'Coup de tampon',
    'Des bénévoles aident à lire un courrier, à remplir un formulaire et à préparer un rendez-vous.',
  ],
  garden: ['Graines de trottoir', 'Un jardin partagé derrière l’ancienne gare, ouvert aux voisins.'],
  youth: ['Le Préau du mercredi', 'Aide aux devoirs et jeux pour les enfants du quartier, le mercredi.'],
  rooms: ['Chambres pour tous', 'Nous cherchons des chambres à louer.'],
  rides: ['Allers-retours', 'Des trajets accompagnés vers les rendez-vous en ville.'],
}
