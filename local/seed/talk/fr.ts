import type { Talk } from './talk.ts'

export const fr: Talk = {
  ask: [
    'Bonjour, est-ce toujours disponible ? Je peux venir en fin de journée.',
    'Bonjour ! Cela m’aiderait beaucoup. Quel jour vous arrange ?',
    'Bonsoir, cela m’intéresse. Je n’habite pas loin et je peux passer samedi.',
    'Bonjour, nous venons d’arriver dans le quartier et ce serait parfait pour nous.',
    'Bonjour, je parle encore un peu français, mais cela me ferait très plaisir. Merci !',
  ],
  help: [
    'Bonjour, je peux vous aider. Dites-moi quand.',
    'Bonjour ! J’en ai justement un dont je ne me sers plus.',
    'Je suis disponible cette semaine, et cela me fait plaisir.',
  ],
  answers: [
    'Oui, avec plaisir ! Quel jour vous arrange ?',
    'Bien sûr. On se retrouve dans un lieu public, c’est plus simple ?',
    'Oui. Prenez un grand sac, s’il vous plaît.',
    'Avec plaisir, je vous attends. Je serai en veste rouge.',
  ],
  follows: [
    'Parfait, merci ! À bientôt.',
    'D’accord, j’y serai.',
    'Merci, je viens avec mon frère pour porter.',
    'Super, à bientôt !',
  ],
  thanksToGiver: [
    'Merci infiniment, c’est exactement ce qu’il nous fallait.',
    'Un accueil adorable, et à l’heure. On a même bu un thé.',
    'Tout était comme dans l’annonce. Je recommande les yeux fermés.',
    'Grâce à vous, ma fille a retrouvé le sourire.',
    'Quelle patience ! J’ai appris beaucoup.',
  ],
  thanksToReceiver: [
    'À l’heure et avec le sourire.',
    'Merci pour la rencontre, bonne continuation !',
    'Simple et chaleureux.',
  ],
  places: ['Devant la bibliothèque', 'À l’entrée du marché', 'Hall de la mairie', 'Café de la gare'],
  availability: ['En semaine après 18 h.', 'Le mercredi et le samedi.', 'Presque tous les jours, écrivez-moi.'],
  cancelled: 'Ma voiture est en panne, toutes mes excuses.',
  replies: [
    'J’étais là, mais devant l’autre entrée. J’ai attendu vingt minutes.',
    'Mon fils était malade, j’ai écrit trop tard. Pardon.',
  ],
  dispute: 'Ce n’est pas ce qui était annoncé, et nous n’arrivons pas à nous entendre.',
  resolution: 'Je vous ai entendus tous les deux et j’ai décidé d’après l’annonce. Merci de votre patience.',
}
