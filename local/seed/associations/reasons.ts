import type { Verdict } from '../../../shared/model/association.ts'

type Words = Readonly<Record<Verdict, string>> & { /** What a second place is called. */ readonly branch: string }

/** Why operators decide as they do, in each country's own language. */
export const reasons: Readonly<Record<string, Words>> = {
  fr: {
    verified: 'Le numéro figure au répertoire, et la présidente a répondu.',
    refused: 'Indigo ne propose pas de logement.',
    suspended: 'Des trajets ont été proposés au-delà de la frontière. Nous en parlons avec l’équipe.',
    branch: 'Antenne nord',
  },
  el: {
    verified: 'Ο αριθμός υπάρχει στο μητρώο και η πρόεδρος απάντησε.',
    refused: 'Το Indigo δεν προσφέρει στέγη.',
    suspended: 'Προτάθηκαν διαδρομές πέρα από τα σύνορα. Το συζητάμε με την ομάδα.',
    branch: 'Βόρειο παράρτημα',
  },
  it: {
    verified: 'Il numero è nel registro e la presidente ha risposto.',
    refused: 'Indigo non offre alloggi.',
    suspended: 'Sono stati proposti viaggi oltre confine. Ne parliamo con il gruppo.',
    branch: 'Sede nord',
  },
  pl: {
    verified: 'Numer jest w rejestrze, a prezeska odpowiedziała.',
    refused: 'Indigo nie pośredniczy w mieszkaniach.',
    suspended: 'Proponowano przejazdy przez granicę. Rozmawiamy o tym z zespołem.',
    branch: 'Oddział północny',
  },
  fi: {
    verified: 'Numero löytyy rekisteristä, ja puheenjohtaja vastasi.',
    refused: 'Indigo ei välitä asuntoja.',
    suspended: 'Kyytejä tarjottiin rajan yli. Puhumme siitä tiimin kanssa.',
    branch: 'Pohjoinen toimipaikka',
  },
}
