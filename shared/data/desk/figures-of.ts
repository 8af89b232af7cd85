import * as z from 'zod'
import { monthOf } from '../../domain/budget.ts'
import type { Deeds, Gift, ShiftDone, Visited } from '../../domain/figures.ts'
import { monthsFrom, spanOfMonths } from '../../domain/months.ts'
import { earlier } from '../../domain/time.ts'
import { timeOfUuid7, uuid7 } from '../../domain/uuid.ts'
import { Category } from '../../model/category.ts'
import type { Month } from '../../model/figures.ts'
import type { AssociationId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { ListingSubject } from '../../model/listing.ts'
import { activityIdOf } from '../activities/activity-items.ts'
import { rosterOf, type StoredRoster } from '../activities/roster-items.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { queryItems } from '../query-items.ts'
import { countedOf } from './figure-cells.ts'

/** Of what is kept in an association's own entries beside the amount, what figures are made of. */
const Received = z.object({
  kind: z.string(),
  side: z.string(),
  givenBy: z.string().exactOptional(),
  branchId: z.string().exactOptional(),
  quantity: z.number().default(1),
  subject: ListingSubject.exactOptional(),
  category: Category.exactOptional(),
  hours: z.number().default(0),
})

type Span = { start: Instant; end: Instant }

const lowest = new Uint8Array(10)

/** What an association has received in a period: one range of its entries, which are never changed. */
const receivedOf = async (app: App, association: AssociationId, { start, end }: Span) => {
  const items = await queryItems(app.table, {
    KeyConditionExpression: 'PK = :account AND SK BETWEEN :start AND :end',
    ExpressionAttributeValues: {
      ':account': key.account(association).PK,
      ':start': key.entry(association, uuid7(start, lowest)).SK,
      ':end': key.entry(association, uuid7(end, lowest)).SK,
    },
  })
  const gifts: Gift[] = []
  const shifts: ShiftDone[] = []
  for (const item of items) {
    const { kind, side, givenBy, branchId, quantity, subject, category, hours } = Received.parse(item)
    if (side !== 'receiver' || givenBy === undefined) continue
    const month = monthOf(timeOfUuid7(String(item['SK']).slice('E#'.length)), app.country.timeZone)
    const filed = { month, ...(branchId !== undefined && { branch: branchId }) }
    if (kind === 'settlement')
      gifts.push({ ...filed, giver: givenBy, quantity, ...(subject && { subject }), ...(category && { category }) })
    if (kind === 'volunteering') shifts.push({ ...filed, volunteer: givenBy, hours })
  }
  return { gifts, shifts }
}

const batchMost = 100

const rostersOf = async (app: App, events: readonly string[]): Promise<StoredRoster[]> => {
  const found: StoredRoster[] = []
  for (let from = 0; from < events.length; from += batchMost) {
    const items = await app.table.batchGet(events.slice(from, from + batchMost).map((id) => key.roster(id)))
    found.push(...items.flatMap((item) => (item ? [rosterOf(item)] : [])))
  }
  return found
}

/** Who came to what: an event stands in its association's list by its beginning, and its roster says who came. */
const eventsOf = async (app: App, association: AssociationId, { start, end }: Span): Promise<Visited[]> => {
  const until = earlier(end, app.clock.now())
  if (until < start) return []
  const items = await queryItems(app.table, {
    IndexName: 'hosts',
    KeyConditionExpression: 'host = :association AND hostedAt BETWEEN :start AND :end',
    FilterExpression: '#type = :event AND #status = :open',
    ExpressionAttributeNames: { '#type': 'type', '#status': 'status' },
    ExpressionAttributeValues: {
      ':association': association,
      ':start': start,
      ':end': until,
      ':event': 'event',
      ':open': 'open',
    },
  })
  const rosters = await rostersOf(app, items.map(activityIdOf))
  return rosters.flatMap(({ startsAt, branch, marks }) => {
    const visitors = Object.entries(marks).flatMap(([member, { came }]) => (came ? [member] : []))
    if (visitors.length === 0) return []
    return [{ month: monthOf(startsAt, app.country.timeZone), ...(branch !== undefined && { branch }), visitors }]
  })
}

/**
 * What was done with an association in some months. Totals and answers are those of months that are over: two looks at
 * one that still grows would tell what came between.
 * @throws Refusal `invalid_request`
 */
export const deedsOf = async (
  app: App,
  association: AssociationId,
  { from, to }: { from: Month; to: Month },
): Promise<Deeds & { months: Month[] }> => {
  const months = monthsFrom(from, to)
  const { timeZone } = app.country
  const span = spanOfMonths(from, to, timeZone)
  const current = monthOf(app.clock.now(), timeZone)
  const [received, events, counted] = await Promise.all([
    receivedOf(app, association, span),
    eventsOf(app, association, span),
    countedOf(
      app,
      association,
      months.filter((month) => month < current),
    ),
  ])
  return { ...received, events, counted, months }
}
