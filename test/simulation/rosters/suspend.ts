import type { Community } from '../actors/community.ts'
import { insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { move } from './publish-acts.ts'

const minute = 60_000

/** An operator suspends an association, and lets it go on soon after. */
export const suspend = async (community: Community): Promise<void> => {
  const { stage, associations, operators, rosters } = community
  const { random, clock } = stage
  const [operator] = operators
  if (!operator || associations.length === 0) return
  const { id } = random.pick(associations)
  const decide = (decision: 'suspended' | 'verified') =>
    insist(stage, operations.decideAssociation, operator, { id, decision, reason: 'Il faut voir.' })
  if ((await decide('suspended')).kind !== 'done') return
  stage.tally.count('association: suspended')
  await clock.sleep(random.pick([500, 2_000, minute]))
  await decide('verified')
  // What follows of that, and the schedule, meet those who go on at once.
  const own = rosters.places.filter(({ association }) => association === id).slice(-4)
  await Promise.all(own.map((place) => move(community, place)))
}
