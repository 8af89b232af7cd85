import type { me } from '../../shared/contract/me.ts'
import { readStanding } from '../../shared/data/members.ts'
import { namesOf } from '../../shared/data/names-of.ts'
import type { Handler } from '../runtime/handler.ts'

/** The members whom the caller has blocked, by the names they have now; who has blocked the caller stays unknown. */
export const listBlocks: Handler<typeof me.listBlocks> = async (_input, caller, app) => {
  const blocked = [...(await readStanding(app, caller.id)).blocked]
  const names = await namesOf(app, blocked)
  return { items: blocked.map((memberId, place) => ({ memberId, displayName: names[place] ?? '' })) }
}
