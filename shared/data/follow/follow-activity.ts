import { activityOf, detailOf } from '../activities/activity-items.ts'
import { finishSeries } from '../activities/series.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { Change } from './follow-change.ts'

/** Should whoever published a series have been cut off, what it lacks is written now. */
export const followActivity = async (app: App, { before, after }: Change): Promise<void> => {
  if (before || !after) return
  const first = activityOf(after)
  if (first.starts === undefined) return
  const detail = await app.table.get(key.activityDetail(first.id), { consistent: true })
  if (detail) await finishSeries(app, first, detailOf(detail))
}
