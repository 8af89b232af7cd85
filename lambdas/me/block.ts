import type { me } from '../../shared/contract/me.ts'
import { blockSteps, blocksMost } from '../../shared/data/block-steps.ts'
import { commit } from '../../shared/data/commit.ts'
import { key } from '../../shared/data/keys.ts'
import { hasLeft } from '../../shared/data/members.ts'
import { actingStandingOf } from '../../shared/data/read-account.ts'
import { Refusal, refusedField } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Blocks a member: from the next act on neither sees, writes to or deals with the other. */
export const block: Handler<typeof me.block> = async ({ memberId }, caller, app) => {
  if (memberId === caller.id) throw refusedField({ field: 'memberId', rule: 'oneself' })
  const [mine, theirs] = await app.table.batchGet([key.standing(caller.id), key.profile(memberId)])
  const standing = actingStandingOf(mine)
  if (!theirs || hasLeft(theirs)) throw new Refusal('not_found')
  if (standing.blocked.size >= blocksMost) throw new Refusal('too_many_blocks', { most: blocksMost })
  await commit(app, blockSteps(caller.id, memberId))
}
