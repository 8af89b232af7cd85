import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('fr')

export const fr: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Il manque quelque chose', detail: 'Regardez chaque champ indiqué.' }),
    invalid_json: () => ({ title: 'Contenu illisible', detail: 'Le corps doit être un objet JSON.' }),
    invalid_cursor: () => ({
      title: 'Cette page n’existe pas',
      detail: 'Utilisez le curseur donné par une page de la même liste.',
    }),
    unauthenticated: () => ({ title: 'Connectez-vous', detail: 'Il faut un jeton d’accès valable.' }),
    wrong_sign_in: () => ({
      title: 'Cela n’a pas marché',
      detail: 'L’adresse ou le mot de passe ne va pas. Vérifiez les deux et réessayez.',
    }),
    no_session: () => ({
      title: 'Connectez-vous',
      detail: 'La session est terminée sur cet appareil. Connectez-vous pour continuer.',
    }),
    not_confirmed: () => ({
      title: 'Il manque une étape',
      detail: 'Votre inscription n’est pas encore confirmée. Entrez le code reçu, ou demandez-en un nouveau.',
    }),
    already_registered: () => ({
      title: 'Ce compte existe déjà',
      detail: 'Connectez-vous avec cette adresse ou ce numéro, ou choisissez un nouveau mot de passe.',
    }),
    code_expired: () => ({ title: 'Le code est trop ancien', detail: 'Demandez un nouveau code.' }),
    code_not_delivered: () => ({
      title: 'Le code n’a pas pu partir',
      detail: 'Vérifiez l’adresse ou le numéro, ou essayez-en un autre.',
    }),
    password_too_weak: () => ({
      title: 'Ce mot de passe ne va pas',
      detail:
        'Prenez au moins dix caractères, sans espace au début ni à la fin. Plusieurs mots à la suite se retiennent bien.',
    }),
    too_many_attempts: () => ({
      title: 'Trop d’essais',
      detail: 'Pour votre sécurité, il faut attendre un peu. Réessayez ensuite.',
    }),
    not_allowed: () => ({ title: 'Pas autorisé', detail: 'Vous ne pouvez pas faire cela.' }),
    account_closed: () => ({ title: 'Ce compte est fermé', detail: 'La personne a quitté Indigo.' }),
    not_found: () => ({ title: 'Introuvable', detail: 'Il n’y a rien ici que vous puissiez voir.' }),
    no_such_route: () => ({ title: 'Adresse inconnue', detail: 'Le document de l’API dit ce qui existe.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Pas assez de Digos',
      detail: `${counted(price, { one: 'Il faut # Digo disponible.', many: 'Il faut # de Digos disponibles.', other: 'Il faut # Digos disponibles.' })} Vous pouvez donner quelque chose, ou demander une aide de valeur 0.`,
    }),
    already_requested: () => ({
      title: 'Déjà demandé',
      detail: 'Votre demande pour cette annonce est encore ouverte.',
    }),
    already_reserved: () => ({ title: 'Déjà promis', detail: 'Tout est déjà réservé dans cette annonce.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'Trop de demandes ouvertes',
      detail: `${counted(most, { one: 'Vous pouvez avoir # demande ouverte.', many: 'Vous pouvez avoir # de demandes ouvertes.', other: 'Vous pouvez avoir # demandes ouvertes.' })} Attendez une réponse, ou retirez-en une.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'Trop de blocages',
      detail: counted(most, {
        one: 'Vous pouvez bloquer # membre.',
        many: 'Vous pouvez bloquer # de membres.',
        other: 'Vous pouvez bloquer # membres.',
      }),
    }),
    too_many_photos: ({ most }) => ({
      title: 'Il y a déjà toutes les photos possibles',
      detail: `Une annonce a ${most} photos au plus. Retirez-en une, ou attendez celle qui arrive.`,
    }),
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
      detail: `Les six chiffres ne vont pas.${left === undefined ? '' : ` Essais restants : ${left}.`}`,
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
    too_large: ({ bytesMost }) => ({
      title: 'Trop grand',
      detail: counted(bytesMost, { one: 'Au plus # octet.', many: 'Au plus # d’octets.', other: 'Au plus # octets.' }),
    }),
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
    shorter: (allowed) =>
      counted(allowed, {
        one: 'Au plus # caractère.',
        many: 'Au plus # de caractères.',
        other: 'Au plus # caractères.',
      }),
    longer: (allowed) =>
      counted(allowed, {
        one: 'Au moins # caractère.',
        many: 'Au moins # de caractères.',
        other: 'Au moins # caractères.',
      }),
    choice: (allowed) => `Un choix parmi : ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'La forme n’est pas la bonne.' : `Forme attendue : ${allowed}.`),
    fewer_items: (allowed) =>
      counted(allowed, { one: 'Au plus # élément.', many: 'Au plus # d’éléments.', other: 'Au plus # éléments.' }),
    more_items: (allowed) =>
      counted(allowed, { one: 'Au moins # élément.', many: 'Au moins # d’éléments.', other: 'Au moins # éléments.' }),
    language: () => 'Une langue comme fr, ar ou pt-BR.',
    one_of: (allowed) => `Exactement un de : ${allowed}.`,
    past: () => 'Il faut un moment à venir.',
    together: (allowed) => `Cela va avec : ${allowed}.`,
    oneself: () => 'Cela ne peut pas être vous.',
  },
}
