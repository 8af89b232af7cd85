import { uuid8 } from '../../../shared/data/digest.ts'
import { plusMs } from '../../../shared/domain/time.ts'
import type { Country } from '../../../shared/model/country.ts'
import type { Instant } from '../../../shared/model/instant.ts'
import type { Random } from '../../../test/simulation/table/random.ts'
import { words } from '../listings/words.ts'
import type { Homes } from './homes.ts'
import { names } from './names.ts'
import type { Person } from './person.ts'
import type { Origins, Population } from './populations.ts'

const activeShare = 0.2
const dayMs = 86_400_000

export type Census = {
  readonly country: Country
  readonly population: Population
  readonly homes: Homes
  readonly random: Random
  readonly now: Instant
  /** How far back the first members joined. */
  readonly days: number
}

const drawOrigin = (origins: Origins, random: Random): string => {
  let left = random.unit() * Object.values(origins).reduce((sum, share) => sum + share, 0)
  return Object.entries(origins).find(([, share]) => (left -= share) < 0)?.[0] ?? 'en'
}

/** A name that nobody has yet, if the lists allow it. */
const nameGiver = (random: Random) => {
  const taken = new Set<string>()
  return (language: string): string => {
    const { first, second } = names[language] ?? names['en'] ?? { first: [], second: [] }
    const chosen = random.pick(first)
    const long = `${chosen} ${random.pick(second)}`
    const name = taken.has(chosen) || random.chance(0.4) ? long : chosen
    taken.add(name)
    return name
  }
}

/** The language somebody writes in: their own if the seed has words for it, else the country's, some in English. */
const writtenBy = (languages: readonly string[]): string =>
  languages.find((language) => words[language] !== undefined) ?? 'en'

/** What somebody speaks: newcomers learn the country's language, and many know some English. */
const languagesOf = (origin: string, { country, random }: Census): string[] => {
  const own = country.languages[0] ?? 'en'
  const spoken = [origin, ...(random.chance(0.75) ? [own] : []), ...(random.chance(0.35) ? ['en'] : [])]
  return [...new Set(spoken)]
}

/** Members of a country: where they live, what they speak, since when they have been there. */
export const peopleOf = (census: Census, count: number): Person[] => {
  const { population, homes, random, now, days, country } = census
  const nameOf = nameGiver(random)
  return Array.from({ length: count }, (_, place) => {
    const origin = drawOrigin(population.origins, random)
    const languages = languagesOf(origin, census)
    // Most joined early, so that there is a past to tell of.
    const joinedDaysAgo = 2 + (days - 2) * Math.sqrt(random.unit())
    return {
      id: uuid8('seed', country.code, String(place)),
      name: nameOf(origin),
      languages,
      writes: writtenBy(languages),
      ...homes.draw(random),
      joinedAt: plusMs(now, -Math.round(joinedDaysAgo * dayMs)),
      isActive: random.chance(activeShare),
    }
  })
}

const joinedDaysAgo = { member: 58, neighbour: 44, association: 30, moderator: 66, operator: 70 } as const

export type DemoRole = keyof typeof joinedDaysAgo

/** The people behind the demo accounts, all close to the centre. @param subs the accounts' ids */
export const demoPeopleOf = (census: Census, subs: Readonly<Record<DemoRole, string>>): Record<DemoRole, Person> => {
  const { population, homes, random, now } = census
  const person = (role: DemoRole): Person => {
    const [name, origin] = population.people[role]
    const languages = [...new Set([origin, census.country.languages[0] ?? 'en', 'en'])]
    return {
      id: subs[role],
      name,
      languages,
      writes: writtenBy(languages),
      home: homes.central(random),
      isPilot: true,
      joinedAt: plusMs(now, -Math.round((joinedDaysAgo[role] + random.unit()) * dayMs)),
      isActive: false,
    }
  }
  return {
    member: person('member'),
    neighbour: person('neighbour'),
    association: person('association'),
    moderator: person('moderator'),
    operator: person('operator'),
  }
}
