import type { Rosters } from '../rosters/rosters.ts'
import type { Member } from '../world/member.ts'
import type { Stage } from '../world/stage.ts'

/** An association, and who acts for it. */
export type Team = { id: string; coordinator: Member }

/** Everybody who lives in one simulated country. */
export type Community = {
  stage: Stage
  members: Member[]
  moderators: Member[]
  operators: Member[]
  associations: Team[]
  rosters: Rosters
}

/** Somebody who acts. */
export type Actor = { community: Community; stage: Stage; member: Member }

export const actorOf = (community: Community, member: Member): Actor => ({ community, stage: community.stage, member })

/** The associations that somebody acts for. */
export const servedBy = ({ community, member }: Actor): string[] =>
  community.associations.filter(({ coordinator }) => coordinator.caller.id === member.caller.id).map(({ id }) => id)

/** Another member than this one. */
export const otherThan = ({ community, stage, member }: Actor): Member =>
  stage.random.pick(community.members.filter(({ caller }) => caller.id !== member.caller.id))
