import { distanceKm } from '../../../shared/domain/distance.ts'
import { plusMs } from '../../../shared/domain/time.ts'
import type { ThingId } from '../listings/things.ts'
import type { Person } from '../people/person.ts'
import { type Cue, once, type Story } from './agenda.ts'
import { type Announced, type Announcement, publish } from './announcement.ts'
import type { Life } from './ordinary-life.ts'
import type { Plot } from './stories.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const longAgoDays = 45

/** Where a script says who does what how many days ago. */
export type Stage = {
  readonly cues: readonly Cue[]
  /** Neighbours of somebody who write the country's language and have been there for long, the nearest first. */
  readonly neighboursOf: (person: Person) => readonly Person[]
  readonly does: (daysAgo: number, story: Story) => void
  /** Publishes something; in the country's language where no other is named. */
  readonly says: (daysAgo: number, owner: Person, thing: ThingId, language?: string) => Announcement
  readonly answers: (daysAgo: number, asker: Person, announcement: Announced, plot: Plot) => void
}

export const openStage = ({ past, random, people, language: main, dealer, now }: Life): Stage => {
  const cues: Cue[] = []
  const does: Stage['does'] = (daysAgo, story) => {
    cues.push({ at: plusMs(now, -Math.round(daysAgo * dayMs + random.unit() * hourMs)), story })
  }
  return {
    cues,
    does,
    neighboursOf: ({ home }) =>
      people
        .filter(({ joinedAt, writes }) => writes === main && joinedAt < plusMs(now, -longAgoDays * dayMs))
        .sort((one, other) => distanceKm(one.home, home) - distanceKm(other.home, home)),
    says: (daysAgo, owner, thing, language = main) => {
      dealer.take(owner, thing, language)
      const announcement: Announcement = { owner, thing, language, isByGuide: true }
      const story = once(() => publish(past, announcement, random))
      does(daysAgo, story)
      return announcement
    },
    answers: (daysAgo, asker, announcement, plot) => does(daysAgo, plot({ past, random, announcement, asker })),
  }
}
