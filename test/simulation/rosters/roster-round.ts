import type { Community } from '../actors/community.ts'
import { beginning } from '../world/machines.ts'
import type { Member } from '../world/member.ts'
import { aroundTheStart } from './around-the-start.ts'
import { attend, reply } from './attendance-acts.ts'
import { hiddenMeanwhile, movedMeanwhile } from './sweep-meanwhile.ts'
import { cancel, move, publish, resize, retitle } from './publish-acts.ts'
import { changeMind, comeBackLate, giveBack, goAway, leave, look, signUp, whoMovedUp } from './roster-acts.ts'
import { nameOf, type Place } from './rosters.ts'
import { suspend } from './suspend.ts'

const recentMost = 5
const begunMost = 20

const hasBegun = ({ stage: { clock }, rosters }: Community, place: Place): boolean =>
  Date.parse(rosters.log.now(nameOf(place))?.startsAt ?? '') <= beginning + clock.now()

const hasCompany = ({ rosters }: Community, place: Place): boolean =>
  Object.keys(rosters.log.now(nameOf(place))?.tickets ?? {}).length > 1

const hasAbsent = ({ rosters }: Community, place: Place): boolean =>
  Object.values(rosters.log.now(nameOf(place))?.marks ?? {}).some(({ came }) => !came)

/** Each moment many people sign up for and leave the same few events and shifts, while these change, begin and are over. */
export const rosterRound = async (
  community: Community,
  { isLeaving = 0, someone = community.members }: { isLeaving?: number; someone?: readonly Member[] } = {},
): Promise<void> => {
  const { stage, members, rosters } = community
  const { random, clock } = stage
  if (rosters.places.length < 2 || random.chance(0.3)) await publish(community)
  const recent = rosters.places.slice(0 - recentMost)
  if (recent.length === 0) return
  const soon = async (act: () => Promise<unknown>): Promise<void> => {
    await clock.sleep(random.between(0, random.pick([5, 80, 500])))
    await act()
  }
  const signUps = random.shuffled(someone).flatMap((member) => {
    const place = random.pick(recent)
    if (rosters.settled.has(`${nameOf(place)} ${member.caller.id}`)) return []
    const one = random.pick([signUp, signUp, leave, changeMind, changeMind])
    const then = one !== changeMind && random.chance(0.3) ? [random.pick([signUp, leave])] : []
    return [one, ...then].map((act) => soon(() => act(community, member, place)))
  })
  const begun = rosters.places.slice(0 - begunMost).filter((place) => hasBegun(community, place))
  const at = (
    share: number,
    act: (community: Community, place: Place) => Promise<unknown>,
    places: readonly Place[] = recent,
  ): Promise<unknown>[] =>
    places.length > 0 && random.chance(share) ? [soon(() => act(community, random.pick(places)))] : []
  const others = [
    ...at(0.4, resize),
    ...at(
      0.3,
      resize,
      recent.filter((place) => hasCompany(community, place)),
    ),
    ...at(0.15, move),
    ...at(0.2, retitle),
    ...at(0.1, cancel),
    ...at(0.1, comeBackLate),
    ...at(
      0.6,
      giveBack,
      recent.filter((place) => whoMovedUp(community, place) !== undefined),
    ),
    ...at(0.1, attend),
    ...at(0.6, attend, begun),
    ...at(0.6, attend, begun),
    ...at(
      0.6,
      reply,
      begun.filter((place) => hasAbsent(community, place)),
    ),
    ...at(0.2, aroundTheStart),
    ...at(0.06, suspend),
    ...at(0.1, hiddenMeanwhile),
    ...at(0.1, movedMeanwhile),
    ...(random.chance(0.3) ? [soon(() => look(community, random.pick(members)))] : []),
    ...(members.length > 4 ? at(isLeaving, (_, place) => goAway(community, random.pick(members), place)) : []),
  ]
  await Promise.all([...signUps, ...others])
}
