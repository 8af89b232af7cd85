import type { desk } from '../../shared/contract/desk.ts'
import { readDesk as deskOf } from '../../shared/data/desk/read-desk.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the team what waits for it. */
export const readDesk: Handler<typeof desk.readDesk> = async ({ id }, caller, app) => deskOf(app, id, caller.id)
