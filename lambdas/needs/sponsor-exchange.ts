import type { needs } from '../../shared/contract/needs.ts'
import { sponsorExchange as sponsor } from '../../shared/data/budget/sponsor-exchange.ts'
import type { Handler } from '../runtime/handler.ts'

/** Promises a member in the association's name that an exchange will cost them nothing. */
export const sponsorExchange: Handler<typeof needs.sponsorExchange> = async ({ id, ...whom }, caller, app) =>
  sponsor(app, { association: id, by: caller.id, ...whom })
