import type { Check } from './check.ts'
import type { ExchangeImage } from './images.ts'

const requestsMost = 10

const askerOf = (exchange: ExchangeImage): string => (exchange.kind === 'offer' ? exchange.receiver : exchange.giver)

/** An account names exactly the listings that its member has an open request on: one for each, at most ten. */
export const checkRequests: Check = (commit) => {
  const faults: string[] = []
  const expected = new Map<string, { added: string[]; removed: string[] }>()
  const of = (member: string) => {
    const known = expected.get(member) ?? { added: [], removed: [] }
    expected.set(member, known)
    return known
  }
  for (const { before, after } of commit.exchanges) {
    const exchange = after ?? before
    if (!exchange || (before?.status === 'requested') === (after?.status === 'requested')) continue
    of(askerOf(exchange))[after?.status === 'requested' ? 'added' : 'removed'].push(exchange.listingId)
  }
  for (const { id, before, after } of commit.accounts) {
    const [old, now] = [before?.open ?? new Set<string>(), after?.open ?? new Set<string>()]
    const { added, removed } = of(id)
    const isAdded = sameMembers(
      [...now].filter((listing) => !old.has(listing)),
      added,
    )
    const isRemoved = sameMembers(
      [...old].filter((listing) => !now.has(listing)),
      removed,
    )
    if (!isAdded || !isRemoved) faults.push(`the open requests of ${id} are not those of the exchanges`)
    if (now.size > requestsMost) faults.push(`${id} has ${now.size} open requests`)
    expected.delete(id)
  }
  for (const [member, { added, removed }] of expected)
    if (added.length + removed.length > 0) faults.push(`the open requests of ${member} were not noted`)
  return faults
}

const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each))

/** Nobody asks for what they could not pay at that moment. */
export const checkMeans: Check = ({ exchanges, accounts }) =>
  exchanges.flatMap(({ id, before, after }) => {
    if (before !== undefined || after?.kind !== 'offer') return []
    const available = accounts.find((account) => account.id === after.receiver)?.before?.available ?? 0
    return available >= after.price ? [] : [`request ${id} costs ${after.price}, of ${available} that its asker has`]
  })
