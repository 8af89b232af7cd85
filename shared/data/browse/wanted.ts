import type { ListingCard } from '../../model/listing.ts'
import type { QueryInput } from '../table.ts'

/** What listings of a list must be. */
export type Wanted = { [Name in 'kind' | 'subject' | 'category' | 'remote']?: ListingCard[Name] | undefined } & {
  /** Only those of associations, or only those of members. */
  associations?: boolean | undefined
}

type Filter = Pick<QueryInput, 'ExpressionAttributeNames' | 'ExpressionAttributeValues'> & { FilterExpression: string }

const ownersOf = (associations: boolean | undefined): string[] =>
  associations === undefined ? [] : [`attribute_${associations ? '' : 'not_'}exists(associationId)`]

/** The filter of a query of a listing index; all that it looks at is projected. Empty where anything will do. */
export const filterOf = ({ kind, subject, category, remote, associations }: Wanted): Filter | undefined => {
  const wanted = Object.entries({ kind, subject, category, remote }).filter(([, value]) => value !== undefined)
  const conditions = [...wanted.map(([name]) => `#${name} = :${name}`), ...ownersOf(associations)]
  if (conditions.length === 0) return undefined
  return {
    FilterExpression: conditions.join(' AND '),
    ...(wanted.length > 0 && {
      ExpressionAttributeNames: Object.fromEntries(wanted.map(([name]) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(wanted.map(([name, value]) => [`:${name}`, value])),
    }),
  }
}

/**
 * Of how many listings one is thought to be wanted: half are offers, the usual categories hold a tenth each, and so do
 * associations.
 */
export const onesIn = ({ kind, subject, category, associations }: Wanted): number =>
  (kind === undefined ? 1 : 2) *
  (subject === undefined ? 1 : 2) *
  (category === undefined ? 1 : 10) *
  (associations ? 10 : 1)
