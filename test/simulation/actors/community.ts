import type { Member } from '../world/member.ts'
import type { Stage } from '../world/stage.ts'

/** Everybody who lives in one simulated country. */
export type Community = {
  stage: Stage
  members: Member[]
  moderators: Member[]
}

/** Somebody who acts. */
export type Actor = { community: Community; stage: Stage; member: Member }

export const actorOf = (community: Community, member: Member): Actor => ({ community, stage: community.stage, member })

/** Another member than this one. */
export const otherThan = ({ community, stage, member }: Actor): Member =>
  stage.random.pick(community.members.filter(({ caller }) => caller.id !== member.caller.id))
