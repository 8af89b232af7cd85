import type { Community } from '../actors/community.ts'
import { sweepActivity } from '../../../shared/data/sweep/sweep-activity.ts'
import { comeTo } from '../actors/sweep.ts'
import { skewMsMost } from '../world/machines.ts'
import { slowly } from '../world/slowly.ts'
import { confirm } from './attendance-acts.ts'
import { cancel, move, publishEvent, publishMission } from './publish-acts.ts'
import { leave, signUp } from './roster-acts.ts'
import { nameOf, type Place } from './rosters.ts'
import { suspend } from './suspend.ts'

const minute = 60_000
export const soonMs = skewMsMost + 2 * minute

/** Something that begins in a moment, and has a few places. */
export const somethingSoon = async (community: Community): Promise<readonly Place[]> => {
  const { stage, associations } = community
  if (associations.length === 0) return []
  const team = stage.random.pick(associations)
  if (stage.random.chance(0.4)) {
    const event = await publishEvent(community, team, { places: 2, inMs: soonMs })
    return event ? [event] : []
  }
  const shifts = [{ places: 2, value: 5, inMs: soonMs }, {}]
  return (await publishMission(community, team, shifts)) ?? []
}

/** While it has begun by some clocks, and by others has not: who came is said, and people leave, it is moved or cancelled. */
export const aroundTheStart = async (community: Community): Promise<void> => {
  const { stage, members, rosters } = community
  const { random, clock } = stage
  const begins = clock.now() + soonMs
  const [place, next] = await somethingSoon(community)
  if (!place) return
  const going = random.shuffled(members).slice(0, 3)
  for (const member of going) await signUp(community, member, place)
  await clock.sleep(Math.max(0, begins - clock.now()))
  const roster = rosters.log.now(nameOf(place))
  const said = Object.keys(roster?.tickets ?? {}).slice(0, 2)
  if (said.length === 0) return
  const soon = async (act: () => Promise<unknown>): Promise<void> => {
    await clock.sleep(random.between(0, random.pick([5, 500, 3_000])))
    await act()
  }
  const saying = said.flatMap((memberId) =>
    [true, random.chance(0.5)].map((came) => () => confirm(community, place, [{ memberId, came }], slowly(stage, 0.7))),
  )
  const others = [
    ...going.map((member) => () => leave(community, member, place)),
    () => random.pick([cancel, move])(community, place),
    () => random.pick([cancel, move])(community, place),
  ]
  const schedule = () => comeTo(stage, (app) => sweepActivity(slowly(stage, 0.7)(app), place.id, 'H'))
  const listing = next ? [() => move(community, next), schedule, schedule] : [schedule, schedule]
  const deciding = random.chance(0.6) ? [() => suspend(community)] : []
  await Promise.all([...saying, ...listing, ...deciding, ...random.shuffled(others).slice(0, 3)].map(soon))
}
