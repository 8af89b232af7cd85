import type { ProblemCatalogue } from '../problem-catalogue.ts'

export const fr: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Il manque quelque chose', detail: 'Regardez chaque champ indiqué.' }),
    invalid_json: () => ({ title: 'Contenu illisible', detail: 'Le corps doit être un objet JSON.' }),
    invalid_cursor: () => ({
      title: 'Cette page n’existe pas',
      detail: 'Utilisez le curseur donné par une page de la même liste.',
    }),
    unauthenticated: () => ({ title: 'Connectez-vous', detail: 'Il faut un jeton d’accès valable.' }),
    not_allowed: () => ({ title: 'Pas autorisé', detail: 'Vous ne pouvez pas faire cela.' }),
    account_closed: () => ({ title: 'Ce compte est fermé', detail: 'La personne a quitté Indigo.' }),
    not_found: () => ({ title: 'Introuvable', detail: 'Il n’y a rien ici que vous puissiez voir.' }),
    no_such_route: () => ({ title: 'Adresse inconnue', detail: 'Le document de l’API dit ce qui existe.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Pas assez de Digos',
      detail: `Il faut ${price} Digos disponibles. Vous pouvez donner quelque chose, ou demander une aide de valeur 0.`,
    }),
    already_requested: () => ({
      title: 'Déjà demandé',
      detail: 'Votre demande pour cette annonce est encore ouverte.',
    }),
    already_reserved: () => ({ title: 'Déjà promis', detail: 'Tout est déjà réservé dans cette annonce.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'Trop de demandes ouvertes',
      detail: `Vous pouvez avoir ${most} demandes ouvertes. Attendez une réponse, ou retirez-en une.`,
    }),
    too_many_blocks: ({ most }) => ({ title: 'Trop de blocages', detail: `Vous pouvez bloquer ${most} membres.` }),
    own_listing: () => ({ title: 'C’est votre annonce', detail: 'Vous ne pouvez pas vous répondre.' }),
    not_open: () => ({ title: 'Plus ouverte', detail: 'Cette annonce est fermée, expirée ou retirée.' }),
    not_enough_left: ({ left }) => ({ title: 'Il n’en reste pas autant', detail: `Il en reste ${left}.` }),
    no_longer_possible: () => ({ title: 'Plus possible', detail: 'Cet échange ne peut pas continuer.' }),
    wrong_state: ({ status }) => ({
      title: 'Impossible maintenant',
      detail: `L’état a changé${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'Code faux',
      detail: `Les six chiffres ne vont pas. Essais restants : ${left}.`,
    }),
    code_disabled: () => ({
      title: 'Code désactivé',
      detail: 'Après cinq essais, seule la personne qui reçoit peut confirmer.',
    }),
    already_thanked: () => ({ title: 'Déjà remercié', detail: 'Un merci par échange.' }),
    stale_version: ({ version }) => ({
      title: 'Modifié entre-temps',
      detail: `La version est maintenant ${version}. Relisez, puis modifiez.`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'Trop grand', detail: `Au plus ${bytesMost} octets.` }),
    unsupported_media_type: () => ({ title: 'Pas du JSON', detail: 'Envoyez application/json.' }),
    key_reused: () => ({
      title: 'Clé déjà utilisée',
      detail: 'Cette Idempotency-Key est venue avec un autre contenu. Prenez une nouvelle clé.',
    }),
    version_required: () => ({
      title: 'Quelle version ?',
      detail: 'Envoyez If-Match avec la version que vous avez lue.',
    }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'Trop à la fois',
      detail: `Rien n’a changé. Réessayez dans ${retryAfterSeconds ?? 1} s.`,
    }),
    internal: () => ({ title: 'Notre erreur', detail: 'Quelque chose n’a pas marché chez nous. Réessayez plus tard.' }),
  },
  fault: {
    required: () => 'C’est nécessaire.',
    unknown: () => 'Ce champ n’existe pas ici.',
    type: (allowed) => `Le type doit être ${allowed}.`,
    integer: () => 'Il faut un nombre entier.',
    minimum: (allowed) => `Au moins ${allowed}.`,
    maximum: (allowed) => `Au plus ${allowed}.`,
    shorter: (allowed) => `Au plus ${allowed} caractères.`,
    longer: (allowed) => `Au moins ${allowed} caractères.`,
    choice: (allowed) => `Un choix parmi : ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'La forme n’est pas la bonne.' : `Forme attendue : ${allowed}.`),
    fewer_items: (allowed) => `Au plus ${allowed} éléments.`,
    more_items: (allowed) => `Au moins ${allowed} éléments.`,
    language: () => 'Une langue comme fr, ar ou pt-BR.',
    one_of: (allowed) => `Exactement un de : ${allowed}.`,
    past: () => 'Il faut un moment à venir.',
    together: (allowed) => `Cela va avec : ${allowed}.`,
    oneself: () => 'Cela ne peut pas être vous.',
  },
}
