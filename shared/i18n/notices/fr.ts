import type { NoticeCatalogue } from '../notice-catalogue.ts'

export const fr: NoticeCatalogue = {
  direction: 'ltr',
  notices: {
    requested: {
      title: 'Quelqu’un répond à votre annonce',
      text: 'Vous avez une demande. Dites oui ou non dans les sept jours.',
    },
    accepted: {
      title: 'Votre demande est acceptée',
      text: 'Bonne nouvelle ! Choisissez ensemble une heure et un lieu.',
    },
    declined: {
      title: 'Pas cette fois',
      text: 'Votre demande n’a pas été acceptée. Cela ne dit rien de vous. Il y a d’autres annonces à voir.',
    },
    withdrawn: {
      title: 'Une demande est retirée',
      text: 'L’autre personne a changé ses projets. Vous n’avez rien à faire.',
    },
    cancelled: {
      title: 'Un échange est annulé',
      text: 'Vous pouvez lire la raison dans Indigo. Les Digos mis de côté sont de nouveau libres.',
    },
    handed_over: {
      title: 'L’avez-vous reçu ?',
      text: 'L’autre personne dit que oui. Confirmez dans les sept jours. Il y a un problème ? Dites-le dans Indigo.',
    },
    handed_over_reminder: {
      title: 'Merci de confirmer',
      text: 'L’avez-vous reçu ? Alors dites-le. Sans réponse, l’échange sera bientôt terminé.',
    },
    completed: {
      title: 'C’est fait',
      text: 'Votre échange est terminé. Vous pouvez maintenant vous dire merci.',
    },
    request_expired: {
      title: 'Une demande a pris fin',
      text: 'Il n’y a pas eu de réponse en sept jours. Aucun Digo n’a bougé.',
    },
    exchange_expired: {
      title: 'Un échange a pris fin',
      text: 'Le temps est passé. Les Digos mis de côté sont de nouveau libres. Vous pouvez recommencer.',
    },
    disputed: {
      title: 'La modération va aider',
      text: 'Il y a une question sur votre échange. La modération va la regarder. Les Digos restent de côté.',
    },
    resolved: {
      title: 'Il y a une décision',
      text: 'La question sur votre échange est réglée. Vous pouvez lire comment dans Indigo.',
    },
    message: {
      title: 'Vous avez un nouveau message',
      text: 'Ouvrez Indigo pour le lire et pour répondre.',
    },
    appointment: {
      title: 'Un rendez-vous',
      text: 'Il y a une nouvelle heure ou un nouveau lieu. Cela ne vous va pas ? Écrivez un message.',
    },
    no_show_reply: {
      title: 'Il y a une réponse',
      text: 'Vous avez dit que personne n’est venu. L’autre personne a répondu. Vous pouvez la lire dans Indigo.',
    },
    thanks_published: {
      title: 'Quelqu’un vous dit merci',
      text: 'Il y a des mots gentils pour vous. Vous pouvez les lire dans Indigo.',
    },
    listing_expires_week: {
      title: 'Votre annonce finit dans une semaine',
      text: 'Voulez-vous la garder ? Vous pouvez la renouveler dans Indigo.',
    },
    listing_expires_tomorrow: {
      title: 'Votre annonce finit demain',
      text: 'Voulez-vous la garder ? Vous pouvez la renouveler dans Indigo.',
    },
    listing_expired: {
      title: 'Votre annonce est finie',
      text: 'Voulez-vous la remettre ? Vous pouvez encore la renouveler dans Indigo.',
    },
    welcome: {
      title: 'Bienvenue sur Indigo',
      text: 'Nous sommes heureux de vous voir. Donnez ce que vous pouvez. Demandez ce qu’il vous faut.',
    },
    association_verified: {
      title: 'Votre association est vérifiée',
      text: 'Bonne nouvelle ! Vous pouvez maintenant agir en son nom dans Indigo.',
    },
    association_refused: {
      title: 'À propos de votre candidature',
      text: 'Votre association n’a pas été acceptée cette fois. Vous pouvez lire la raison dans Indigo.',
    },
    association_suspended: {
      title: 'Votre association est suspendue',
      text: 'On ne peut rien faire en son nom pour l’instant. Vous pouvez lire la raison dans Indigo.',
    },
    vouching_asked: {
      title: 'Une association vous demande d’être garant',
      text: 'La connaissez-vous ? Vous pouvez le dire dans Indigo.',
    },
    team_invited: {
      title: 'Une équipe vous invite',
      text: 'Une association aimerait vous avoir dans son équipe. Répondez oui ou non dans Indigo.',
    },
    team_removed: {
      title: 'Vous n’êtes plus dans une équipe',
      text: 'Une association a changé son équipe. Vous n’avez rien à faire.',
    },
    recovery_begun: {
      title: 'Un nouveau mot de passe est demandé',
      text: 'Votre association a fait un code pour un nouveau mot de passe. Vous ne le vouliez pas ? Demandez-lui, ou prenez votre compte en main.',
    },
    sponsored: {
      title: 'Une annonce est gratuite pour vous',
      text: 'Une association vous offre ce qu’elle coûte. Cela vous intéresse ? Demandez-la dans les 14 jours.',
    },
    moved_up: {
      title: 'Vous avez une place',
      text: 'Quelqu’un ne peut pas venir, c’est à vous. Si cela ne vous va pas, libérez votre place dans Indigo.',
    },
    activity_tomorrow: {
      title: 'C’est pour demain',
      text: 'Ce à quoi vous êtes inscrit a lieu demain. L’heure et le lieu sont dans Indigo.',
    },
    activity_changed: {
      title: 'Il y a un changement',
      text: 'L’heure ou le lieu d’une activité à laquelle vous participez a changé. Regardez dans Indigo.',
    },
    activity_cancelled: {
      title: 'C’est annulé',
      text: 'Une activité à laquelle vous participez n’aura pas lieu. Il y en a d’autres à voir.',
    },
    marked_absent: {
      title: 'Vous n’étiez pas là ?',
      text: 'L’équipe a noté votre absence. Si ce n’est pas juste, dites-le dans Indigo dans les 14 jours.',
    },
    absence_reply: {
      title: 'Réponse à une absence notée',
      text: 'Une personne notée absente a répondu. Vous pouvez lire sa réponse dans Indigo.',
    },
  },
  mail: {
    greeting: 'Bonjour,',
    link: 'Ouvrir Indigo',
    closing: 'Avec les pensées chaleureuses d’Indigo',
    footer: 'Vous recevez cet e-mail parce que vous êtes membre d’Indigo. Nous ne demandons jamais votre mot de passe.',
  },
  code: {
    confirm: {
      title: 'Votre code pour Indigo',
      text: 'Écrivez-le dans Indigo. Nous saurons que cette adresse est la vôtre.',
    },
    password: {
      title: 'Un code pour un nouveau mot de passe Indigo',
      text: 'Écrivez-le dans Indigo, puis choisissez un nouveau mot de passe.',
    },
    invitation: {
      title: 'Votre premier mot de passe pour Indigo',
      text: 'Connectez-vous avec l’adresse et le mot de passe ci-dessus. Choisissez ensuite le vôtre.',
    },
    caution: 'Vous n’attendiez pas ce message ? Alors vous n’avez rien à faire. Ne le donnez à personne.',
  },
}
