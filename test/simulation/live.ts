import { actorOf, type Community } from './actors/community.ts'
import { found } from './actors/association-acts.ts'
import { signUp } from './actors/sign-up.ts'
import { turn } from './actors/turn.ts'
import { leavingRaces, quickRaces, slowRaces } from './races/races.ts'
import type { Random } from './table/random.ts'
import { aMember } from './world/member.ts'
import type { Stage } from './world/stage.ts'

const hour = 3_600_000
const pausesMs = [0, 1_000, 60_000, hour, 6 * hour, 24 * hour, 48 * hour]

/** A few people sign up; two of them twice, with the same address in other letters. */
export const settleIn = async (stage: Stage): Promise<Community> => {
  const { random } = stage
  const count = random.between(5, 12)
  const members = Array.from({ length: count }, (_, n) => aMember(random, `member${n}@example.org`))
  const twins = members.slice(0, 2).map((_, n) => aMember(random, `Member${n}@example.org`))
  const moderators = [aMember(random, 'mod@example.org', ['moderators'])]
  const operators = [aMember(random, 'op@example.org', ['operators'])]
  const community: Community = { stage, members: [...members, ...twins], moderators, operators, associations: [] }
  await Promise.all([...community.members, ...moderators, ...operators].map((member) => signUp(stage, member)))
  for (let teams = random.pick([0, 1, 1, 2]); teams > 0; teams -= 1)
    await found(actorOf(community, random.pick(members)))
  return community
}

/** How long to live, and how often to race. */
export type Pace = { rounds: number; racesMost: number; slowShare: number; leavingShare: number }

/** Many quiet days. */
const usual: Pace = { rounds: 60, racesMost: 3, slowShare: 0.05, leavingShare: 0.05 }
/** Many races at once, and few quiet days: bugs show sooner. */
export const restless: Pace = { rounds: 40, racesMost: 8, slowShare: 0.3, leavingShare: 0.8 }

/** Most seeds are restless. */
export const paceOf = (random: Random): Pace => random.pick([usual, restless, restless])

/** Rounds in which many act at once, with hours and days between them; ends at the first thing that must not be. */
export const live = async (
  community: Community,
  { rounds, racesMost, slowShare, leavingShare }: Pace,
): Promise<void> => {
  const { stage, members } = community
  const { random, clock, book } = stage
  for (let round = 0; round < rounds && book.violations.length === 0; round += 1) {
    const present = random.shuffled(members).slice(0, random.between(2, members.length))
    const turns = present.map((member) => turn(actorOf(community, member)))
    const quick = random.shuffled(quickRaces).slice(0, random.between(0, racesMost))
    const slow = random.chance(slowShare) ? random.shuffled(slowRaces).slice(0, random.between(1, 5)) : []
    const leaving = random.chance(leavingShare) ? [random.pick(leavingRaces)] : []
    await Promise.all([...turns, ...[...quick, ...slow, ...leaving].map((race) => race(community))])
    await clock.sleep(random.pick(pausesMs))
  }
}
