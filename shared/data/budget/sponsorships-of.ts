import { monthOf } from '../../domain/budget.ts'
import { spanOfMonths } from '../../domain/months.ts'
import { uuid7 } from '../../domain/uuid.ts'
import type { AssociationId, ListingId, MemberId } from '../../model/ids.ts'
import type { PromisedSponsorship } from '../../model/sponsorship.ts'
import { actOf } from '../associations/acts-of.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { headOf } from '../listing-items.ts'
import { namesOf } from '../names-of.ts'
import { queryPages } from '../query-items.ts'
import { sponsorshipOf } from './sponsorship-steps.ts'

/** Each has two items that are read in one batch. */
const shownMost = 50

type Promised = { member: MemberId; listing: ListingId }

/** Whom an association has promised what this month, newest first and each once: its acts say so. */
const promisedBy = async (app: App, association: AssociationId): Promise<Promised[]> => {
  const { timeZone } = app.country
  const month = monthOf(app.clock.now(), timeZone)
  const { start, end } = spanOfMonths(month, month, timeZone)
  const actAt = (at: string): string => key.act(association, uuid7(at, new Uint8Array(10))).SK
  const promised = new Map<string, Promised>()
  const pages = queryPages(app.table, {
    KeyConditionExpression: 'PK = :association AND SK BETWEEN :start AND :end',
    FilterExpression: 'did = :sponsored',
    ExpressionAttributeValues: {
      ':association': key.association(association).PK,
      ':start': actAt(start),
      ':end': actAt(end),
      ':sponsored': 'sponsored',
    },
    ScanIndexForward: false,
  })
  for await (const page of pages) {
    for (const { whom: member, about: listing } of page.map(actOf))
      if (member && listing) promised.set(`${member} ${listing}`, { member, listing })
    if (promised.size >= shownMost) break
  }
  return [...promised.values()].slice(0, shownMost)
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/** What an association has promised this month, newest first, with what has become of it and the names of now. */
export const sponsorshipsOf = async (app: App, association: AssociationId): Promise<PromisedSponsorship[]> => {
  const promised = await promisedBy(app, association)
  if (promised.length === 0) return []
  const members = unique(promised.map(({ member }) => member))
  const listings = unique(promised.map(({ listing }) => listing))
  const keys = [
    ...promised.map(({ member, listing }) => key.sponsorship(member, listing)),
    ...listings.map((id) => key.listing(id)),
  ]
  const [items, names] = await Promise.all([app.table.batchGet(keys, { consistent: true }), namesOf(app, members)])
  const heads = items.slice(promised.length)
  const nameOf = new Map(members.map((member, place) => [member, names[place] ?? '']))
  const titleOf = new Map(heads.flatMap((head) => (head ? [[String(head['id']), headOf(head).title] as const] : [])))
  return items.slice(0, promised.length).flatMap((item) => {
    const sponsorship = sponsorshipOf(item)
    // Another association may have promised it since.
    if (sponsorship?.associationId !== association) return []
    const { memberId, listingId } = sponsorship
    return [{ ...sponsorship, memberName: nameOf.get(memberId) ?? '', title: titleOf.get(listingId) ?? '' }]
  })
}
