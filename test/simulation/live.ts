import { actorOf, type Community } from './actors/community.ts'
import { found } from './actors/association-acts.ts'
import { signUp } from './actors/sign-up.ts'
import { turn } from './actors/turn.ts'
import { leavingRaces, quickRaces, type Race, slowRaces, teamRaces } from './races/races.ts'
import { rosterLog } from './rosters/roster-log.ts'
import { rosterRound } from './rosters/roster-round.ts'
import { rostersOf } from './rosters/rosters.ts'
import type { Random } from './table/random.ts'
import { aMember } from './world/member.ts'
import type { Stage } from './world/stage.ts'

const hour = 3_600_000
const pausesMs = [0, 1_000, 60_000, hour, 6 * hour, 24 * hour, 48 * hour]

/** A few people sign up; two of them twice, with the same address in other letters. */
export const settleIn = async (stage: Stage, teamsLeast = 0): Promise<Community> => {
  const { random } = stage
  const count = random.between(5, 12)
  const members = Array.from({ length: count }, (_, n) => aMember(random, `member${n}@example.org`))
  const twins = members.slice(0, 2).map((_, n) => aMember(random, `Member${n}@example.org`))
  const moderators = [aMember(random, 'mod@example.org', ['moderators'])]
  const operators = [aMember(random, 'op@example.org', ['operators'])]
  const community: Community = {
    stage,
    members: [...members, ...twins],
    ...{ moderators, operators, associations: [], rosters: rostersOf(rosterLog(stage)) },
  }
  await Promise.all([...community.members, ...moderators, ...operators].map((member) => signUp(stage, member)))
  for (let teams = Math.max(teamsLeast, random.pick([0, 1, 1, 2])); teams > 0; teams -= 1)
    await found(actorOf(community, random.pick(members)))
  return community
}

/** How long to live, and how often to race. */
export type Pace = {
  rounds: number
  racesMost: number
  slowShare: number
  leavingShare: number
  /** How many act at the same time. */
  presentMost?: number
  /** Which races, where not all. */
  races?: readonly Race[]
}

/** Many quiet days. */
const usual: Pace = { rounds: 60, racesMost: 3, slowShare: 0.05, leavingShare: 0.05 }
/** Many races at once, and few quiet days: bugs show sooner. */
export const restless: Pace = { rounds: 40, racesMost: 8, slowShare: 0.3, leavingShare: 0.8 }

/** Associations, and little else: a few days. */
export const inTeams: Pace = {
  rounds: 10,
  racesMost: 6,
  slowShare: 0,
  leavingShare: 0.2,
  presentMost: 2,
  races: teamRaces,
}

/** Most seeds are restless. */
export const paceOf = (random: Random): Pace => random.pick([usual, restless, restless])

/** How often people sign up for events and missions, too. */
const rosterShare = 0.7

/** Rounds in which many act at once, with hours and days between them; ends at the first thing that must not be. */
export const live = async (
  community: Community,
  { rounds, racesMost, slowShare, leavingShare, presentMost = Infinity, races = quickRaces }: Pace,
): Promise<void> => {
  const { stage, members } = community
  const { random, clock, book } = stage
  for (let round = 0; round < rounds && book.violations.length === 0; round += 1) {
    const present = random.shuffled(members).slice(0, Math.min(presentMost, random.between(2, members.length)))
    const turns = present.map((member) => turn(actorOf(community, member)))
    const quick = random.shuffled(races).slice(0, random.between(0, racesMost))
    const slow = random.chance(slowShare) ? random.shuffled(slowRaces).slice(0, random.between(1, 5)) : []
    const leaving = random.chance(leavingShare) ? [random.pick(leavingRaces)] : []
    const roster = random.chance(rosterShare) ? [rosterRound(community, { someone: present })] : []
    await Promise.all([...turns, ...roster, ...[...quick, ...slow, ...leaving].map((race) => race(community))])
    await clock.sleep(random.pick(pausesMs))
  }
}
