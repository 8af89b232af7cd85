import type { me } from '../../shared/contract/me.ts'
import { memberOf } from '../../shared/data/members.ts'
import { meFrom } from '../../shared/domain/member-view.ts'
import type { Handler } from '../runtime/handler.ts'

/** Tells callers about themselves, as of now. */
export const readMe: Handler<typeof me.readMe> = async (_input, caller, app) => {
  const { profile, account } = await memberOf(app, caller.id, { consistent: true })
  return meFrom(profile, account, caller.groups, app.country.economy)
}
