import type { Random } from '../../../test/simulation/table/random.ts'
import { learnersOnly, nativesOnly, type ThingId, things } from '../listings/things.ts'
import { words } from '../listings/words.ts'
import type { Person } from '../people/person.ts'
import type { Announcement } from './announcement.ts'

/** In the pilot's towns the same words stand once, in the rest of the country twice. */
const mostIn = (owner: Person): number => (owner.isPilot ? 1 : 2)

const nameOf = ({ isPilot }: Person, thing: ThingId, language: string): string => `${language} ${thing} ${isPilot}`

/** Who says what, so that no words are everywhere. */
export type Dealer = {
  /** Notes that somebody says it anyway. */
  take(owner: Person, thing: ThingId, language: string): void
  /** What somebody announces next; undefined where the language has nothing new to say. */
  next(owner: Person): Announcement | undefined
}

/** @param main the country's own language */
export const openDealer = (random: Random, main: string): Dealer => {
  const taken = new Map<string, number>()
  const said = new Set<string>()
  const timesTaken = (name: string): number => taken.get(name) ?? 0
  const take: Dealer['take'] = (owner, thing, language) => {
    const name = nameOf(owner, thing, language)
    taken.set(name, timesTaken(name) + 1)
    said.add(`${owner.id} ${thing}`)
  }
  const mayBeSaidBy = ({ languages, writes }: Person, thing: ThingId): boolean => {
    const isNative = languages[0] === writes
    return isNative ? writes !== main || !learnersOnly.includes(thing) : !nativesOnly.includes(thing)
  }
  return {
    take,
    next: (owner) => {
      const language = owner.writes
      const known = Object.keys(words[language] ?? {}).filter((name): name is ThingId => name in things)
      const free = known
        .filter((thing) => mayBeSaidBy(owner, thing) && !said.has(`${owner.id} ${thing}`))
        .filter((thing) => timesTaken(nameOf(owner, thing, language)) < mostIn(owner))
      if (free.length === 0) return undefined
      const thing = random.pick(free)
      take(owner, thing, language)
      return { owner, thing, language }
    },
  }
}
