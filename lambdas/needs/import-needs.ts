import type { needs } from '../../shared/contract/needs.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import { importNeeds as publishAll } from '../../shared/data/needs/import-needs.ts'
import type { Handler } from '../runtime/handler.ts'
import { needRowsIn } from './need-rows.ts'

/** Publishes a table of needs in the association's name: all of them, or none where a row is wrong. */
export const importNeeds: Handler<typeof needs.importNeeds> = async (input, caller, app) => {
  const { id: association, csv, language, place, branchId } = input
  const creation = creationOf(app, { member: caller.id, operation: 'importNeeds', body: input })
  const common = { kind: 'need' as const, standing: false, place: pointOf(place), ...(branchId && { branchId }) }
  const rows = needRowsIn(csv, app.country.economy).map(({ line, ...words }) => ({
    line,
    draft: { ...common, language, ...words },
  }))
  return { items: await publishAll(app, { association, by: caller.id, branchId }, creation, rows) }
}
