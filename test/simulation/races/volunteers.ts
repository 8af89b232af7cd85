import type { Community, Team } from '../actors/community.ts'
import { confirm } from '../rosters/attendance-acts.ts'
import { noted } from '../rosters/noted.ts'
import { publishEvent, publishMission } from '../rosters/publish-acts.ts'
import { callCancel, callSignUp } from '../rosters/roster-operations.ts'
import { nameOf, type Place } from '../rosters/rosters.ts'
import { skewMsMost } from '../world/machines.ts'
import type { Member } from '../world/member.ts'
import { insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { accepting, promises } from './gifts.ts'
import { leaving } from './leaver.ts'
import { presentIn, race } from './race.ts'
import { someTeam } from './teams.ts'

const minute = 60_000
/** So soon that nobody waits long, and so late that it has begun by no clock while people sign up. */
export const soonMs = skewMsMost + 5 * minute

/** Who can volunteer for a team. */
const othersThan = (community: Community, { coordinator }: Team): Member[] =>
  presentIn(community).flatMap(({ member }) => (member === coordinator ? [] : [member]))

export const signUp = async (community: Community, member: Member, place: Place): Promise<Outcome> => {
  const act = () => callSignUp(community.stage, member, place)
  return (await noted(community, member, place, { isOn: true, act })).outcome
}

type Begun = { team: Team; place: Place; going: string[] }

/** A shift that has begun, by all clocks, with some who are going; fewer where the network got in between. */
export const aBegunShift = async (community: Community, value: number, count: number): Promise<Begun | undefined> => {
  const { stage, rosters } = community
  const team = someTeam(community)
  const published = team && (await publishMission(community, team, [{ value, places: count, inMs: soonMs }]))
  const [place] = published ?? []
  if (!team || !place) return undefined
  const begins = stage.clock.now() + soonMs
  for (const member of othersThan(community, team).slice(0, count)) await signUp(community, member, place)
  await stage.clock.sleep(Math.max(0, begins + skewMsMost + minute - stage.clock.now()))
  const going = Object.keys(rosters.log.now(nameOf(place))?.tickets ?? {})
  return going.length === 0 ? undefined : { team, place, going }
}

const say = (community: Community, { place }: Begun, memberIds: readonly string[], came: boolean) => ({
  name: came ? 'came' : 'absent',
  act: () =>
    confirm(
      community,
      place,
      memberIds.map((memberId) => ({ memberId, came })),
    ),
})

/** Two of the team say of the same people that they came. */
export const cameTwice = async (community: Community): Promise<void> => {
  const begun = await aBegunShift(community, 5, 2)
  if (!begun) return
  const came = say(community, begun, begun.going, true)
  await race(community, 'came twice', [came, came])
}

/** One says that somebody came, and one that they did not. */
export const cameOrAbsent = async (community: Community): Promise<void> => {
  const begun = await aBegunShift(community, 5, 1)
  if (!begun) return
  const both = [true, false].map((came) => say(community, begun, begun.going, came))
  await race(community, 'came or absent', both)
}

/** The last of a month's budget, for volunteers by several lists, and for a gift. */
export const cameOrAccept = async (community: Community): Promise<void> => {
  const { solidarityBudget, maxValue } = community.stage.country.economy
  const value = Math.min(maxValue, Math.floor(solidarityBudget / 2) + 1)
  const begun = await aBegunShift(community, value, 3)
  if (!begun) return
  const [gift] = await promises(community, value, 1, begun.team)
  const lists = begun.going.map((member) => say(community, begun, [member], true))
  await race(community, 'came or accept', [...lists, ...(gift ? [accepting(gift, 'accept')] : [])])
}

/** Somebody leaves Indigo while the team says that they came. */
export const cameOrLeave = async (community: Community): Promise<void> => {
  const begun = await aBegunShift(community, 5, 1)
  const leaver = begun && presentIn(community).find(({ member }) => begun.going.includes(member.caller.id))
  if (!begun || !leaver) return
  await race(community, 'came or leave', [say(community, begun, begun.going, true), leaving(leaver)])
}

/** Somebody signs up while it is cancelled. */
export const signUpOrCancel = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  const place = team && (await publishEvent(community, team, { inMs: soonMs }))
  const [member] = team ? othersThan(community, team) : []
  if (!place || !member) return
  await race(community, 'sign up or cancel', [
    { name: 'sign up', act: () => signUp(community, member, place) },
    { name: 'cancel', act: () => callCancel(stage, place.coordinator, place) },
  ])
}

/** Somebody signs up while its association is suspended, which may go on afterwards. */
export const signUpOrSuspend = async (community: Community): Promise<void> => {
  const { stage, operators } = community
  const team = someTeam(community)
  const [operator] = operators
  const place = team && (await publishEvent(community, team, { inMs: soonMs }))
  const [member] = team ? othersThan(community, team) : []
  if (!place || !member || !operator) return
  const decide = (decision: 'suspended' | 'verified') =>
    insist(stage, operations.decideAssociation, operator, { id: team.id, decision, reason: 'Il faut voir.' })
  await race(community, 'sign up or suspend', [
    { name: 'sign up', act: () => signUp(community, member, place) },
    { name: 'suspend', act: () => decide('suspended') },
  ])
  await decide('verified')
}
