import type { operator } from '../../shared/contract/operator.ts'
import { decideAssociation as decide } from '../../shared/data/associations/decide-association.ts'
import type { Handler } from '../runtime/handler.ts'
import { registeredView } from './registered-view.ts'

/** Decides about an association that is not the operator's own. */
export const decideAssociation: Handler<typeof operator.decideAssociation> = async (input, caller, app) => {
  const { id, decision, reason } = input
  const decided = await decide(app, id, { decision, reason, by: caller.id })
  return registeredView(decided, app.country, app.clock.now())
}
