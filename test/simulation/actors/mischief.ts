import type { Book } from '../book/book.ts'
import { call } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Actor } from './community.ts'
import { draftOf } from './listing-acts.ts'

const numbers = [Number.NaN, 0.5, -1, 101, 1_000_001, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY]
const quantities = [Number.NaN, 0, -1, 1.5, 1_001, Number.MAX_SAFE_INTEGER]

const someListing = ({ listings }: Book, isMine: (owner: string) => boolean) =>
  [...listings.values()].find(({ owner }) => isMine(owner))

/** Sends what no app would send; all of it must be refused, and leave nothing. */
export const mischief = async (actor: Actor): Promise<void> => {
  const { stage, member } = actor
  const { random, book } = stage
  const own = someListing(book, (owner) => owner === member.caller.id)?.id ?? ''
  const others = someListing(book, (owner) => owner !== member.caller.id)?.id ?? ''
  const message = 'Bonjour !'
  const outcome = await random.pick([
    () => call(stage, operations.createListing, member, { ...draftOf(actor), value: random.pick(numbers) }),
    () => call(stage, operations.createListing, member, { ...draftOf(actor), quantity: random.pick(quantities) }),
    () => call(stage, operations.createListing, member, { ...draftOf(actor), title: ' ' }),
    () => call(stage, operations.requestExchange, member, { listingId: own, message }),
    () => call(stage, operations.requestExchange, member, { listingId: member.caller.id, message }),
    () =>
      call(stage, operations.requestExchange, member, {
        listingId: others,
        message,
        quantity: random.pick(quantities),
      }),
    () => call(stage, operations.block, member, { memberId: member.caller.id }),
    () => call(stage, operations.listEntries, member, { limit: 5, cursor: 'bm90IG91cnM' }),
  ])()
  if (outcome.kind === 'done')
    book.accuse({ invariant: 'mischief', what: JSON.stringify(outcome.answer), at: stage.clock.now() })
}
