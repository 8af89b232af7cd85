import type { Community } from '../actors/community.ts'
import { walkStatement } from '../actors/walk-statement.ts'
import { insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { someOf } from './race.ts'
import { anAccepted } from './ready.ts'

/** Both sides read their statements as soon as one of them was told that the exchange is settled. */
export const settleAndRead = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await anAccepted(owner, asker))
  if (!ready) return
  const { stage } = community
  const { kind } = await insist(stage, operations.confirmExchange, asker.member, { id: ready.id })
  if (kind !== 'done') return
  await Promise.all([owner, asker, owner, asker].map(walkStatement))
  stage.tally.count('statement: read at once')
}
