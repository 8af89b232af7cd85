import type { me } from '../../shared/contract/me.ts'
import { readStanding } from '../../shared/data/members.ts'
import type { Handler } from '../runtime/handler.ts'

/** The members whom the caller has blocked; who has blocked the caller stays unknown. */
export const listBlocks: Handler<typeof me.listBlocks> = async (_input, caller, app) => {
  const { blocked } = await readStanding(app, caller.id)
  return { items: [...blocked].map((memberId) => ({ memberId })) }
}
