import type { needs } from '../../shared/contract/needs.ts'
import { authorityKeys, membershipOf } from '../../shared/data/associations/authority.ts'
import { budgetOf } from '../../shared/data/budget/budget-steps.ts'
import { key } from '../../shared/data/keys.ts'
import { monthOf, sponsoredMost, sponsorshipMost } from '../../shared/domain/budget.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the team what of this month's budget is spoken for. */
export const readBudget: Handler<typeof needs.readBudget> = async ({ id }, caller, app) => {
  const { economy, timeZone } = app.country
  const month = monthOf(app.clock.now(), timeZone)
  const keys = [...authorityKeys(id, caller.id), key.budget(id, month)]
  const items = await app.table.batchGet(keys, { consistent: true })
  membershipOf(items)
  return { month, budget: economy.solidarityBudget, ...budgetOf(items[3]), sponsoredMost, sponsorshipMost }
}
