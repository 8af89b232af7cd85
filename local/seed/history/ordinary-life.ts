import { distanceKm } from '../../../shared/domain/distance.ts'
import { msOf, plusMs } from '../../../shared/domain/time.ts'
import type { Instant } from '../../../shared/model/instant.ts'
import type { Random } from '../../../test/simulation/table/random.ts'
import { things } from '../listings/things.ts'
import type { Person } from '../people/person.ts'
import { type Cue, once } from './agenda.ts'
import { type Announcement, publish } from './announcement.ts'
import type { Dealer } from './dealer.ts'
import type { Past } from './past.ts'
import * as stories from './stories.ts'

const hourMs = 3_600_000
const askersAround = 15
/** Nobody does anything before the morning after they joined. */
const settlingMs = 12 * hourMs

export type Life = {
  readonly past: Past
  readonly random: Random
  readonly people: readonly Person[]
  readonly moderator: Person
  /** The country's own. */
  readonly language: string
  readonly dealer: Dealer
  readonly from: Instant
  readonly now: Instant
}

/** How exchanges go, and how many of a hundred go so. */
const plotsOf = ({ moderator }: Life): readonly (readonly [number, stories.Plot])[] => [
  [26, stories.completed('both')],
  [16, stories.completed('receiver')],
  [10, stories.completed('nobody')],
  [6, stories.handedOver],
  [8, stories.declined],
  [6, stories.withdrawn],
  [6, stories.unanswered],
  [4, stories.forgotten],
  [3, stories.cancelled('changed_mind')],
  [2, stories.cancelled('found_elsewhere')],
  [2, stories.cancelled('cannot_meet')],
  [1, stories.cancelled('no_longer_available')],
  [2, stories.cancelled('other')],
  [4, stories.missed],
  [2, stories.disputed],
  [1, stories.resolved(moderator, 'completed')],
  [1, stories.resolved(moderator, 'cancelled')],
]

const drawPlot = (life: Life, random: Random): stories.Plot => {
  const plots = plotsOf(life)
  let left = random.unit() * plots.reduce((sum, [share]) => sum + share, 0)
  return plots.find(([share]) => (left -= share) < 0)?.[1] ?? stories.unanswered
}

/** Somebody who lives near and can read it; for what is done at a distance, anybody who can. */
const drawAsker = ({ people }: Life, { owner, thing, language }: Announcement, at: Instant, random: Random) => {
  const isRemote = 'remote' in things[thing]
  const readers = people.filter(
    ({ id, languages, joinedAt }) =>
      id !== owner.id && joinedAt < plusMs(at, -settlingMs) && languages.includes(language),
  )
  const near = readers
    .map((person) => ({ person, km: isRemote ? random.unit() : distanceKm(person.home, owner.home) }))
    .sort((one, other) => one.km - other.km)
    .slice(0, askersAround)
  return near.length === 0 ? undefined : random.pick(near).person
}

/** Most things get an answer or two; what an active member offers again and again gets many. */
const answersTo = ({ owner, thing }: Announcement, random: Random): number =>
  owner.isActive && 'standing' in things[thing] ? random.between(3, 8) : random.pick([0, 0, 1, 1, 1, 2, 2, 3])

/** Publishes something, and some of those around answer it in the days after. */
const cuesOf = (life: Life, announcement: Announcement, random: Random): Cue[] => {
  const { past, now } = life
  const earliest = msOf(announcement.owner.joinedAt) + settlingMs
  // Food lasts three days, so what is seen of it is young.
  const span = things[announcement.thing].category === 'food' && random.chance(0.7) ? 60 * hourMs : Infinity
  const start = Math.max(earliest, msOf(now) - span)
  const at = plusMs(now, Math.round(start - msOf(now) + random.unit() * (msOf(now) - start)))
  const answers = answersTo(announcement, random)
  const answer = (): Cue[] => {
    const askedAt = plusMs(at, Math.round(hourMs * (1 + 24 * 20 * random.unit() ** 2)))
    const asker = drawAsker(life, announcement, askedAt, random)
    if (!asker) return []
    return [{ at: askedAt, story: drawPlot(life, random)({ past, random, announcement, asker }) }]
  }
  return [
    { at, story: once(() => publish(past, announcement, random)) },
    ...Array.from({ length: answers }, answer).flat(),
  ]
}

/** Everybody joins; the active publish several things, the others one or none. */
export const ordinaryLife = (life: Life): Cue[] => {
  const { past, random, people, dealer } = life
  return people.flatMap((person) => {
    const count = person.isActive ? random.between(2, 5) : random.pick([0, 1, 1, 1, 2])
    const announcements = Array.from({ length: count }, () => dealer.next(person)).filter((each) => each !== undefined)
    return [
      { at: person.joinedAt, story: once(() => past.join(person)) },
      ...announcements.flatMap((announcement) => cuesOf(life, announcement, random.fork())),
    ]
  })
}
