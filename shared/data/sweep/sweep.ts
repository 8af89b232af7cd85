import { instantAt, msOf } from '../../domain/time.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import type { MemberId } from '../../model/ids.ts'
import { dueHourOf, key, partsOf } from '../keys.ts'
import { sweepExchange } from '../exchanges/schedule-exchange.ts'
import { sweepThanks } from '../exchanges/thanks.ts'
import type { Item } from '../table.ts'
import { sweepActivity } from './sweep-activity.ts'
import { sweepLeaving } from './sweep-leaving.ts'
import { sweepListing } from './sweep-listing.ts'
import { sweepSponsorship } from './sweep-sponsorship.ts'

const hourMs = 3_600_000
/** Clocks of machines differ by minutes: an hour counts as over only when it is long over. */
const graceHours = 2
const hoursBackAtFirst = 24 * 7
const pageSize = 100

/** What a sweep has done: items looked at, failures among them (they stay due), and whether it got to the end. */
export type Swept = { looked: number; failed: number; isDone: boolean }

const hourStart = (at: Instant): number => Math.floor(msOf(at) / hourMs) * hourMs

type FarewellTo = (member: MemberId) => Promise<void>

const sweepItem = async (app: App, item: Item, farewell: FarewellTo): Promise<void> => {
  const { family, id, sort } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  if (family === 'L') return sweepListing(app, id)
  if (family === 'M' && sort.startsWith('G#'))
    return sweepSponsorship(app, key.sponsorship(id, sort.slice('G#'.length)))
  if (family === 'M') return sweepLeaving(app, id, farewell)
  if (family === 'V') return sweepActivity(app, id, sort)
  const exchange = await sweepExchange(app, id)
  if (exchange.status === 'completed') await sweepThanks(app, id)
}

type Sweeping = {
  mayGoOn: () => boolean
  report: (failure: unknown) => void
  /** Finishes the leaving of a member, or has it finished. */
  farewell: FarewellTo
}
type Bucket = Sweeping & { hour: Instant; now: Instant }

/** Everything of one hour that is due by now. A failure is reported and stays due; it stops nothing. */
const sweepHour = async (app: App, { hour, now, mayGoOn, report, farewell }: Bucket): Promise<Swept> => {
  const swept: Swept = { looked: 0, failed: 0, isDone: true }
  let start: Item | undefined
  do {
    if (!mayGoOn()) return { ...swept, isDone: false }
    const page = await app.table.query({
      IndexName: 'due',
      KeyConditionExpression: 'dueHour = :hour AND dueAt <= :now',
      ExpressionAttributeValues: { ':hour': dueHourOf(hour), ':now': now },
      Limit: pageSize,
      ...(start && { ExclusiveStartKey: start }),
    })
    for (const item of page.items) {
      swept.looked += 1
      await sweepItem(app, item, farewell).catch((failure: unknown) => {
        swept.failed += 1
        report(failure)
      })
    }
    start = page.next
  } while (start)
  return swept
}

const nobodyLeaves = async (): Promise<void> => undefined

const readMark = async (app: App, now: Instant): Promise<number> => {
  const mark = await app.table.get(key.sweep(), { consistent: true })
  return typeof mark?.['hour'] === 'string' ? msOf(mark['hour']) : hourStart(now) - hoursBackAtFirst * hourMs
}

const writeMark = async (app: App, hour: number): Promise<void> => {
  await app.table.write({ Put: { Item: { ...key.sweep(), hour: instantAt(hour) } } })
}

/**
 * Does all that is due, from the first hour that may still hold something until now. It may run twice at once and late by days:
 * every act looks at its own item's time again. The mark passes only hours that were found empty before anything was done,
 * because what is done may become due again in an hour that is over, and an index shows it late.
 */
export const sweep = async (
  app: App,
  { mayGoOn = () => true, report, farewell = nobodyLeaves }: Pick<Sweeping, 'report'> & Partial<Sweeping>,
): Promise<Swept> => {
  const now = app.clock.now()
  const first = await readMark(app, now)
  const settled = hourStart(now) - graceHours * hourMs
  const total: Swept = { looked: 0, failed: 0, isDone: true }
  let whole = first
  for (let hour = first; hour <= msOf(now) && total.isDone; hour += hourMs) {
    const swept = await sweepHour(app, { hour: instantAt(hour), now, mayGoOn, report, farewell })
    total.looked += swept.looked
    total.failed += swept.failed
    total.isDone = swept.isDone
    if (total.isDone && total.looked === 0 && whole === hour && hour < settled) whole = hour + hourMs
  }
  if (whole !== first) await writeMark(app, whole)
  return total
}
