import type { needs } from '../../shared/contract/needs.ts'
import { authorityKeys, membershipOf } from '../../shared/data/associations/authority.ts'
import { sponsorshipsOf } from '../../shared/data/budget/sponsorships-of.ts'
import type { Handler } from '../runtime/handler.ts'

/** What the association has promised to pay for this month, for its team. */
export const listSponsorships: Handler<typeof needs.listSponsorships> = async ({ id }, caller, app) => {
  membershipOf(await app.table.batchGet(authorityKeys(id, caller.id), { consistent: true }))
  return { items: await sponsorshipsOf(app, id) }
}
