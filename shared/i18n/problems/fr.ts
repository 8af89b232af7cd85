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
    association_pending: () => ({
      title: 'Pas encore vérifiée',
      detail: 'Un opérateur regarde encore cette association. Nous vous préviendrons.',
    }),
    association_suspended: () => ({
      title: 'Cette association est suspendue',
      detail: 'On ne peut rien faire en son nom pour l’instant. Demandez à l’opérateur.',
    }),
    not_signed_up: () => ({ title: 'Pas d’inscription', detail: 'Il n’y a pas d’inscription à changer ici.' }),
    own_association: () => ({ title: 'C’est votre association', detail: 'Vous ne pouvez pas être des deux côtés.' }),
    registration_taken: () => ({
      title: 'Ce numéro est pris',
      detail: 'Une association avec ce numéro d’enregistrement est déjà là.',
    }),
    not_vouched: () => ({
      title: 'Personne ne s’en porte garant',
      detail: 'Sans numéro d’enregistrement, une association vérifiée doit d’abord s’en porter garante.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'Trop de candidatures',
      detail: `Vous avez ${most} candidatures ouvertes. Attendez d’abord une réponse.`,
    }),
    last_coordinator: () => ({
      title: 'Vous êtes la dernière personne à coordonner',
      detail: 'Donnez d’abord ce rôle à quelqu’un d’autre de l’équipe.',
    }),
    invitation_spent: () => ({
      title: 'Cette invitation n’est plus valable',
      detail: 'Elle a servi ou a été retirée. Demandez-en une autre.',
    }),
    team_full: ({ most }) => ({
      title: 'L’équipe est au complet',
      detail: `Une équipe compte ${most} personnes au plus.`,
    }),
    too_many_branches: ({ most }) => ({
      title: 'Trop d’antennes',
      detail: `Une association a ${most} antennes au plus.`,
    }),
    too_many_invitations: ({ most }) => ({
      title: 'Assez pour ce mois',
      detail: `Une association invite au plus ${most} personnes par mois.`,
    }),
    not_assisted: () => ({
      title: 'Pas entre les mains de l’association',
      detail: 'La personne s’occupe elle-même de ce compte.',
    }),
    budget_spent: () => ({
      title: 'Le budget est épuisé',
      detail: 'Il ne reste pas assez dans le budget de solidarité de ce mois.',
    }),
    full: () => ({ title: 'C’est complet', detail: 'Plus personne ne peut s’inscrire ici. Cherchez un autre moment.' }),
    already_started: () => ({ title: 'C’est déjà commencé', detail: 'C’était possible seulement avant le début.' }),
    not_started: () => ({ title: 'Pas encore commencé', detail: 'Ce sera possible à partir du début.' }),
    capacity_below_going: ({ going }) => ({
      title: 'Plus de personnes viennent',
      detail: `Personnes qui viennent : ${going}. Il ne peut pas y avoir moins de places.`,
    }),
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
    readable: () => 'Il faut un texte à lire, sans caractères de contrôle.',
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
