import type { MemberId } from '../model/ids.ts'
import { Again, type Step } from './commit.ts'
import { key } from './keys.ts'

/** Most members that one member can block. */
export const blocksMost = 500

const onStanding = (member: MemberId, verb: 'ADD' | 'DELETE', set: 'blocked' | 'blockedBy', other: MemberId): Step => ({
  write: {
    Update: {
      Key: key.standing(member),
      UpdateExpression: `${verb} ${set} :members`,
      ExpressionAttributeValues: { ':members': new Set([other]) },
    },
  },
  otherwise: () => new Again(),
})

/** A block stands with both: the one who set it, and the one it is set on. */
export const blockSteps = (blocker: MemberId, blocked: MemberId): Step[] => [
  onStanding(blocker, 'ADD', 'blocked', blocked),
  onStanding(blocked, 'ADD', 'blockedBy', blocker),
]

export const unblockSteps = (blocker: MemberId, blocked: MemberId): Step[] => [
  onStanding(blocker, 'DELETE', 'blocked', blocked),
  onStanding(blocked, 'DELETE', 'blockedBy', blocker),
]
