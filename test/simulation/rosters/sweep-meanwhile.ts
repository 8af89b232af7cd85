import type { Write } from '../../../shared/data/table.ts'
import { sweepActivity } from '../../../shared/data/sweep/sweep-activity.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import type { App } from '../../../shared/data/app.ts'
import type { Community } from '../actors/community.ts'
import { comeTo } from '../actors/sweep.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import { beginning, skewMsMost } from '../world/machines.ts'
import { insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { whileOthers } from '../world/slowly.ts'
import { move, publishEvent, publishMission } from './publish-acts.ts'
import { somethingSoon, soonMs } from './around-the-start.ts'

const minute = 60_000
/** So long it takes at most until what is due for a machine that is ahead is due for the others, too. */
const aheadMs = skewMsMost - minute / 2

const day = 86_400_000

/** The schedule is about to remind of something, and stands still while that is moved to another day. */
export const movedMeanwhile = async (community: Community): Promise<void> => {
  const { stage, associations } = community
  if (associations.length === 0) return
  const team = stage.random.pick(associations)
  const inMs = day + soonMs
  const place = stage.random.chance(0.5)
    ? await publishEvent(community, team, { inMs })
    : (await publishMission(community, team, [{ inMs }]))?.[0]
  if (!place) return
  await stage.clock.sleep(soonMs + skewMsMost)
  const SK = place.shift === undefined ? 'R' : `R#${place.shift}`
  const around = whileOthers(
    (write) => keyOfWrite(write).SK === SK,
    () => move(community, place),
  )
  await comeTo(stage, (app) => sweepActivity(around(app), place.id, SK))
}

const isHead = (write: Write): boolean => keyOfWrite(write).SK === 'H'

/**
 * A schedule whose clock is ahead sees that something begins, and stands still while its association is suspended, or goes
 * on; for the others it has not begun, so that only its being hidden changes.
 */
export const hiddenMeanwhile = async (community: Community): Promise<void> => {
  const { stage, operators, associations } = community
  const { clock, random } = stage
  const [operator] = operators
  const begins = clock.now() + soonMs
  const [place] = await somethingSoon(community)
  const team = associations.find(({ id }) => id === place?.association)
  if (!place || !operator || !team) return
  const decide = async (decision: 'suspended' | 'verified'): Promise<void> => {
    const input = { id: team.id, decision, reason: 'Il faut voir.' }
    await insist(stage, operations.decideAssociation, operator, input)
    // What follows of it comes a little later.
    await clock.sleep(3_000)
  }
  const ahead = (app: App): App => ({
    ...app,
    clock: { ...app.clock, now: () => instantAt(beginning + clock.now() + skewMsMost) },
  })
  await clock.sleep(Math.max(0, begins - aheadMs - clock.now()))
  const isSuspended = random.chance(0.5)
  if (isSuspended) await decide('suspended')
  const around = whileOthers(isHead, () => decide(isSuspended ? 'verified' : 'suspended'))
  await comeTo(stage, (app) => sweepActivity(around(ahead(app)), place.id, 'H'))
  await decide('verified')
}
