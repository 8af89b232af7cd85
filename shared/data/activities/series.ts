import { msOf, plusMs } from '../../domain/time.ts'
import type { ActivityDetail, ActivityHead } from '../../model/activity.ts'
import type { App } from '../app.ts'
import { Again, commit } from '../commit.ts'
import { uuid8 } from '../digest.ts'
import { key } from '../keys.ts'
import { activityOf, detailOf } from './activity-items.ts'
import { newActivitySteps } from './new-activity.ts'

/** The id of one of a series; the first has the series’ own. */
export const occurrenceId = (series: string, occurrence: number): string =>
  occurrence === 0 ? series : uuid8('occurrence', series, String(occurrence))

/** The ids of all of a series, in their order. */
export const seriesIds = (series: string, occurrences: number): string[] =>
  Array.from({ length: occurrences }, (_, occurrence) => occurrenceId(series, occurrence))

/** One of a series, made from the first: the same at another time. */
const occurrenceOf = ({ starts = [], ...first }: ActivityHead, occurrence: number): ActivityHead => {
  const startsAt = starts[occurrence] ?? first.startsAt
  const endsAt = plusMs(startsAt, msOf(first.endsAt) - msOf(first.startsAt))
  return { ...first, id: occurrenceId(first.id, occurrence), occurrence, startsAt, endsAt }
}

const atOnce = 10

const writeNew = async (app: App, head: ActivityHead, detail: ActivityDetail): Promise<void> => {
  try {
    await commit(app, newActivitySteps(head, detail, app.clock.now()))
  } catch (error) {
    // It is there: somebody else finishes the same series.
    if (!(error instanceof Again)) throw error
  }
}

/**
 * Writes what a series lacks, each of it whole and once. Whoever publishes it does so, and whoever hears of it, should
 * the one who published have been cut off.
 * @param first the first of the series, as it was published; of anything else nothing follows
 */
export const finishSeries = async (app: App, first: ActivityHead, detail: ActivityDetail): Promise<void> => {
  if (first.starts === undefined || first.starts.length < 2) return
  const ids = seriesIds(first.id, first.starts.length)
  const there = await app.table.batchGet(
    ids.map((id) => key.activity(id)),
    { consistent: true },
  )
  const missing = ids.flatMap((_, occurrence) => (there[occurrence] ? [] : [occurrenceOf(first, occurrence)]))
  for (let start = 0; start < missing.length; start += atOnce)
    await Promise.all(missing.slice(start, start + atOnce).map((head) => writeNew(app, head, detail)))
}

/** The same for the series that an activity is of, so that what is done to the rest of it leaves nothing out. */
export const finishSeriesOf = async (app: App, { seriesId }: ActivityHead): Promise<void> => {
  if (seriesId === undefined) return
  const [first, detail] = await app.table.batchGet([key.activity(seriesId), key.activityDetail(seriesId)], {
    consistent: true,
  })
  // Should the first be cancelled already: what is lacking is not, and has to be, like all that somebody may have heard of.
  if (first) await finishSeries(app, { ...activityOf(first), status: 'open' }, detailOf(detail))
}
