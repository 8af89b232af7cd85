import type { App } from '../../../shared/data/app.ts'
import { leaveAs } from '../actors/leave-as.ts'
import { type Actor, actorOf, type Community } from '../actors/community.ts'
import { signUp } from '../actors/sign-up.ts'
import { aMember, type Member } from '../world/member.ts'
import { operate } from '../world/operate.ts'
import type { Outcome } from '../world/outcome.ts'
import { type Contender, someOf } from './race.ts'

/** Somebody else comes, so that people still meet; or somebody again, who has had the grant. */
export const welcomeAnother = async (community: Community, again?: Member): Promise<Actor> => {
  const { stage, members } = community
  const another = aMember(stage.random, `member${members.length}@example.net`)
  if (again) another.newcomer.addressHash = again.newcomer.addressHash
  members.push(another)
  await signUp(stage, another)
  return actorOf(community, another)
}

/** Who leaves, and others: often somebody new, who has nothing under way and is gone in a moment. */
export const leaverAndOthers = async (
  community: Community,
  count: number,
): Promise<[Actor, ...Actor[]] | undefined> => {
  const [leaver, ...others] = someOf(community, count + 1) ?? []
  if (!leaver) return undefined
  return [community.stage.random.chance(0.5) ? await welcomeAnother(community) : leaver, ...others]
}

/** A member who leaves, as a contender. */
export const leaving = ({ community, stage, member }: Actor, around = (app: App): App => app): Contender => ({
  name: 'leave',
  act: async (): Promise<Outcome> => {
    const { id } = member.caller
    const what = { name: 'leave', member: id, input: {} }
    const { outcome } = await operate(stage, what, (app) => leaveAs(around(app), id))
    if (stage.book.accounts.get(id)?.closedAt === undefined) return outcome
    await welcomeAnother(community)
    return outcome
  },
})
