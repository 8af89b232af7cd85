import type { me } from '../../shared/contract/me.ts'
import { unblockSteps } from '../../shared/data/block-steps.ts'
import { commit } from '../../shared/data/commit.ts'
import { readStanding } from '../../shared/data/members.ts'
import type { Handler } from '../runtime/handler.ts'

/** Lifts a block that the caller has set; one that the other has set stays. */
export const unblock: Handler<typeof me.unblock> = async ({ memberId }, caller, app) => {
  const { blocked } = await readStanding(app, caller.id)
  if (blocked.has(memberId)) await commit(app, unblockSteps(caller.id, memberId))
}
