import type { operator } from '../../shared/contract/operator.ts'
import { registeredOne } from '../../shared/data/associations/for-operators.ts'
import type { Handler } from '../runtime/handler.ts'
import { registeredView } from './registered-view.ts'

/** An association with everything that was ever decided about it. */
export const readApplication: Handler<typeof operator.readApplication> = async ({ id }, _caller, app) => {
  const { decisions, ...found } = await registeredOne(app, id)
  return { ...registeredView(found, app.country, app.clock.now()), decisions }
}
