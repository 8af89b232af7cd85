import { monthOf } from '../../domain/budget.ts'
import type { Budget } from '../../domain/budget.ts'
import { associationRole, isGift, otherRole } from '../../domain/exchange-sides.ts'
import { Refusal } from '../../errors.ts'
import type { Account } from '../../model/account.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { associationOf, teamMemberOf } from '../associations/association-items.ts'
import { authorityKeys, authorityOf } from '../associations/authority.ts'
import type { App } from '../app.ts'
import { budgetOf } from '../budget/budget-steps.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { accountOf } from '../read-account.ts'
import type { Item, Key, ReadOptions } from '../table.ts'
import type { Seen } from './see-exchange.ts'

/** What an acceptance rests on beside the exchange itself. */
export type Around = {
  listing: ListingHead
  isFirst: boolean
  /** Whoever pays; nobody where an association receives. */
  receiver?: Account
  /** What of the association's budget of the month is spoken for, where it receives. */
  budget: Budget
}

type Name = 'listing' | 'helped' | 'budget' | 'receiver' | 'head' | 'other' | 'teamMember' | 'standing' | 'sponsoring'
type Named = readonly [Name, Key]

/** Reads items by name, all of them in one call. */
const readNamed = async (
  app: App,
  named: readonly (readonly [Name, Key])[],
  read: ReadOptions,
): Promise<(name: Name) => Item | undefined> => {
  const items = await app.table.batchGet(
    named.map(([, at]) => at),
    read,
  )
  const found = new Map(named.map(([name], place) => [name, items[place]]))
  return (name) => found.get(name)
}

/** Who of an association's team could stand on the other side of this exchange. */
const otherSide = (exchange: Exchange): MemberId | undefined => {
  const role = associationRole(exchange)
  return role && exchange[otherRole(role)]
}

/** Who may act for the association, whether it is verified, and whether somebody of its team stands on the other side. */
const associationKeys = ({ exchange, team }: Seen, member: MemberId): Named[] => {
  const { associationId: association } = exchange
  const other = otherSide(exchange)
  if (association === undefined || other === undefined) return []
  const [head, teamMember, standing] = authorityKeys(association, member)
  const own: Named[] = [
    ['teamMember', teamMember],
    ['standing', standing],
  ]
  return [['head', head], ['other', key.teamMember(association, other)], ...(team === undefined ? [] : own)]
}

const keysOf = (app: App, seen: Seen, member: MemberId, at: Instant): Named[] => {
  const { associationId, sponsor, giver, receiver, listingId } = seen.exchange
  const isToAssociation = associationId !== undefined && isGift(seen.exchange)
  return [
    ['listing', key.listing(listingId)],
    ['helped', key.helped(giver, receiver)],
    isToAssociation
      ? ['budget', key.budget(associationId, monthOf(at, app.country.timeZone))]
      : ['receiver', key.account(receiver)],
    ...associationKeys(seen, member),
    ...(sponsor ? [['sponsoring', key.teamMember(sponsor.association, giver)] as const] : []),
  ]
}

/** Strangers learn nothing, and a member only that it is not possible any more with an association that is suspended. */
const checkAuthority = ({ exchange, team }: Seen, of: (name: Name) => Item | undefined): void => {
  if (exchange.associationId === undefined) return
  if (team === undefined) {
    if (associationOf(of('head')).status !== 'verified') throw new Refusal('no_longer_possible')
    return
  }
  try {
    authorityOf([of('head'), of('teamMember'), of('standing')])
  } catch (error) {
    throw error instanceof Refusal && error.code === 'not_allowed' ? new Refusal('not_found') : error
  }
}

/**
 * Reads all that an acceptance rests on, in one call; strongly where an association is in it, because its team's
 * authority is.
 * @throws Refusal `not_found` for strangers, `own_association`, `association_suspended`
 */
export const lookAround = async (
  app: App,
  seen: Seen,
  member: MemberId,
  { read, at }: { read: ReadOptions; at: Instant },
): Promise<Around> => {
  const { exchange } = seen
  const isStrong = exchange.associationId !== undefined
  const of = await readNamed(app, keysOf(app, seen, member, at), isStrong ? { consistent: true } : read)
  checkAuthority(seen, of)
  if (teamMemberOf(of('other'))) throw new Refusal('own_association')
  // The giver must not learn that somebody pays, not even in this case.
  if (teamMemberOf(of('sponsoring'))) throw new Refusal('no_longer_possible')
  return {
    listing: headOf(of('listing')),
    isFirst: of('helped') === undefined,
    ...(!isGift(exchange) && { receiver: accountOf(of('receiver')) }),
    budget: budgetOf(of('budget')),
  }
}
