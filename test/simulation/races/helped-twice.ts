import type { Community } from '../actors/community.ts'
import { signUp as joinIndigo } from '../actors/sign-up.ts'
import { confirm } from '../rosters/attendance-acts.ts'
import { publishMission } from '../rosters/publish-acts.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import { skewMsMost } from '../world/machines.ts'
import { aMember } from '../world/member.ts'
import { whileOthers } from '../world/slowly.ts'
import { someTeam } from './teams.ts'
import { signUp, soonMs } from './volunteers.ts'

const minute = 60_000

/** Somebody new came to two shifts of one association: of the one it is said while the other is about to be written. */
export const helpedTwice = async (community: Community): Promise<void> => {
  const { stage } = community
  const { clock, random } = stage
  const team = someTeam(community)
  const shift = { value: 5, places: 2, inMs: soonMs }
  const [one, other] = (team && (await publishMission(community, team, [shift, shift]))) ?? []
  if (!one || !other) return
  const begins = clock.now() + soonMs
  const member = aMember(random, `helper${random.below(1_000_000)}@example.org`)
  await joinIndigo(stage, member)
  for (const place of [one, other]) await signUp(community, member, place)
  await clock.sleep(Math.max(0, begins + skewMsMost + minute - clock.now()))
  const said = [{ memberId: member.caller.id, came: true }]
  const around = whileOthers(
    (write) => keyOfWrite(write).SK.startsWith('H#'),
    async () => {
      await confirm(community, other, said)
      stage.tally.count('volunteer: helped meanwhile')
    },
  )
  await confirm(community, one, said, around)
}
