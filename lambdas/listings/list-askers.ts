import type { listings } from '../../shared/contract/listings.ts'
import { askersOf } from '../../shared/data/askers-of.ts'
import { viewFor } from '../../shared/domain/exchange-view.ts'
import { ownerRole } from '../../shared/domain/exchange-sides.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the owner of a listing who asks for it; never the earliest or the most generous first. */
export const listAskers: Handler<typeof listings.listAskers> = async ({ id }, caller, app) => ({
  items: (await askersOf(app, id, caller.id)).map((request) => viewFor(request, ownerRole(request))),
})
