import type { ListingCard } from '../../model/listing.ts'
import type { QueryInput } from '../table.ts'

/** What listings of a list must be. */
export type Wanted = { [Name in 'kind' | 'subject' | 'category' | 'remote']?: ListingCard[Name] | undefined }

type Filter = Required<Pick<QueryInput, 'FilterExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>>

/** The filter of a query of a listing index; all that it looks at is projected. Empty where anything will do. */
export const filterOf = ({ kind, subject, category, remote }: Wanted): Filter | undefined => {
  const wanted = Object.entries({ kind, subject, category, remote }).filter(([, value]) => value !== undefined)
  if (wanted.length === 0) return undefined
  return {
    FilterExpression: wanted.map(([name]) => `#${name} = :${name}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(wanted.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(wanted.map(([name, value]) => [`:${name}`, value])),
  }
}

/** Of how many listings one is thought to be wanted: half are offers, and the usual categories hold a tenth each. */
export const onesIn = ({ kind, subject, category }: Wanted): number =>
  (kind === undefined ? 1 : 2) * (subject === undefined ? 1 : 2) * (category === undefined ? 1 : 10)
