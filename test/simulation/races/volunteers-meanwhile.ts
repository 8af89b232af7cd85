import type { Community } from '../actors/community.ts'
import { signUp as joinIndigo } from '../actors/sign-up.ts'
import { confirm } from '../rosters/attendance-acts.ts'
import { publishMission } from '../rosters/publish-acts.ts'
import { skewMsMost } from '../world/machines.ts'
import { aMember } from '../world/member.ts'
import { whileOthers, writesTo } from '../world/slowly.ts'
import { byCoordinator, joins } from './meanwhile.ts'
import { someTeam } from './teams.ts'
import { signUp, soonMs } from './volunteers.ts'

const minute = 60_000

/** Somebody new came to so many shifts of one association, of which nothing is said yet. */
const aHelper = async (community: Community, count: number) => {
  const { stage } = community
  const { clock, random } = stage
  const team = someTeam(community)
  const shifts = Array.from({ length: count }, () => ({ value: 5, places: 2, inMs: soonMs }))
  const places = team && (await publishMission(community, team, shifts))
  if (!places) return undefined
  const begins = clock.now() + soonMs
  const member = aMember(random, `helper${random.below(1_000_000)}@example.org`)
  await joinIndigo(stage, member)
  for (const place of places) await signUp(community, member, place)
  await clock.sleep(Math.max(0, begins + skewMsMost + minute - clock.now()))
  return { team, places, member, said: [{ memberId: member.caller.id, came: true }] }
}

/** Of one shift it is said that they came while the same of another one is about to be written. */
export const helpedTwice = async (community: Community): Promise<void> => {
  const { said, places: [one, other] = [] } = (await aHelper(community, 2)) ?? {}
  if (!said || !one || !other) return
  const around = whileOthers(writesTo('H#'), async () => {
    await confirm(community, other, said)
    community.stage.tally.count('volunteer: helped meanwhile')
  })
  await confirm(community, one, said, around)
}

/** They come into the team, or go out of it, while it is about to be written that they came. */
export const anotherSideMeanwhile = async (community: Community): Promise<void> => {
  const { stage } = community
  const helper = await aHelper(community, 1)
  const [place] = helper?.places ?? []
  if (!helper || !place) return
  const { team, member, said } = helper
  const { invite, remove } = byCoordinator(community, team)
  const come = async () => {
    await invite(member)
    await joins(community, team, member)
  }
  const isOfTeam = stage.random.chance(0.5)
  if (isOfTeam) await come()
  const around = whileOthers(writesTo('R#'), async () => {
    await (isOfTeam ? remove(member) : come())
    stage.tally.count('volunteer: on another side meanwhile')
  })
  await confirm(community, place, said, around)
  await remove(member)
}
