import { plusMs } from '../../../shared/domain/time.ts'
import { blockSteps } from '../../../shared/data/block-steps.ts'
import { commit } from '../../../shared/data/commit.ts'
import { distanceKm } from '../../../shared/domain/distance.ts'
import type { ThingId } from '../listings/things.ts'
import type { DemoRole } from '../people/people.ts'
import type { Person } from '../people/person.ts'
import type { Cue, Story } from './agenda.ts'
import { type Announcement, publish } from './announcement.ts'
import type { Life } from './ordinary-life.ts'
import type { Past } from './past.ts'
import * as stories from './stories.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

async function* block(past: Past, blocker: Person, blocked: Person): Story {
  await commit(past.app, blockSteps(blocker.id, blocked.id))
}

/** What the demo accounts have done, so that whoever signs in with one meets an exchange in every state. */
export const demoLife = (life: Life, demo: Readonly<Record<DemoRole, Person>>): Cue[] => {
  const { past, now, people } = life
  const random = life.random.fork()
  const { member, neighbour, association } = demo
  const cues: Cue[] = []
  const ago = (days: number, story: Story): void => {
    cues.push({ at: plusMs(now, -Math.round(days * dayMs + random.unit() * hourMs)), story })
  }
  const main = life.language
  /** Others who live close by, write the country's language, have been there for long, and are no demo account. */
  const others = people
    .filter(({ joinedAt, writes }) => writes === main && joinedAt < plusMs(now, -45 * dayMs))
    .sort((one, other) => distanceKm(one.home, member.home) - distanceKm(other.home, member.home))
  const other = (place: number): Person => others[place] ?? association

  const says = (daysAgo: number, owner: Person, thing: ThingId, language = main): Announcement => {
    life.dealer.take(owner, thing, language)
    const announcement: Announcement = { owner, thing, language, isByGuide: true }
    ago(daysAgo, publishing(announcement))
    return announcement
  }
  async function* publishing(announcement: Announcement): Story {
    await publish(past, announcement, random)
  }
  const answers = (daysAgo: number, asker: Person, announcement: Announcement, plot: stories.Plot): void =>
    ago(daysAgo, plot({ past, random, announcement, asker }))

  for (const person of Object.values(demo)) cues.push({ at: person.joinedAt, story: joining(past, person) })

  const lessons = says(50, member, 'ownLanguage')
  answers(40, neighbour, lessons, stories.completed('both'))
  answers(36, other(0), lessons, stories.completed('both'))
  answers(30, other(1), lessons, stories.missed)
  for (const place of [10, 11, 12]) answers(3.2 - place / 10, other(place), lessons, stories.unanswered)

  const mending = says(42, neighbour, 'mending')
  answers(28, member, mending, stories.completed('both'))
  answers(2.6, member, mending, stories.justHandedOver)
  answers(24, association, mending, stories.completed('receiver'))

  const chairs = says(26, member, 'chairs')
  answers(22, association, chairs, stories.completed('receiver', 2))
  const drill = says(34, member, 'drill')
  answers(21, other(4), drill, stories.forgotten)
  const books = says(9, member, 'childrenBooks')
  answers(1.1, neighbour, books, stories.appointedFor(1))

  const company = says(20, other(5), 'needCompany')
  answers(18, member, company, stories.completed('both'))
  const pots = says(19, other(6), 'pots')
  answers(8, member, pots, stories.disputed)
  const coat = says(17, other(7), 'coat')
  answers(14, member, coat, stories.declined)
  const bicycle = says(16, other(8), 'bicycle')
  answers(12, member, bicycle, stories.withdrawn)
  const stroller = says(13, other(9), 'stroller')
  answers(11, member, stroller, stories.cancelled('found_elsewhere'))

  const cooking = says(6, neighbour, 'cooking')
  answers(0.8, member, cooking, stories.unanswered)
  const blankets = says(8, association, 'needBlankets')
  answers(0.5, member, blankets, stories.unanswered)
  says(12, association, 'boxes')
  says(5, member, 'needMove')
  says(15, neighbour, 'needTalk', neighbour.writes)
  ago(10, block(past, member, other(1)))
  return cues
}

async function* joining(past: Past, person: Person): Story {
  await past.join(person)
}
