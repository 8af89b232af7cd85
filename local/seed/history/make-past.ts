import { plusDays, plusMs } from '../../../shared/domain/time.ts'
import type { Country } from '../../../shared/model/country.ts'
import type { Instant } from '../../../shared/model/instant.ts'
import { randomOf } from '../../../test/simulation/table/random.ts'
import { type Census, type DemoRole, demoPeopleOf, peopleOf } from '../people/people.ts'
import { homesIn } from '../people/homes.ts'
import { populations } from '../people/populations.ts'
import { townsOf } from '../people/towns.ts'
import { activityLife } from './activity-life.ts'
import { play } from './agenda.ts'
import { associationLife } from './association-life.ts'
import { openDealer } from './dealer.ts'
import { demoLife } from './demo-life.ts'
import { needLife } from './need-life.ts'
import { ordinaryLife } from './ordinary-life.ts'
import { openPast, type Past } from './past.ts'

const members = 235
const pastDays = 75

type PastOptions = {
  readonly country: Country
  /** The same number, moment and subs give the same past. */
  readonly seed: number
  readonly now: Instant
  /** The ids of the demo accounts. */
  readonly subs: Readonly<Record<DemoRole, string>>
}

/** A community with ten weeks behind it, made by the real operations in memory. @throws Error for a country without population */
export const makePast = async ({ country, seed, now, subs }: PastOptions): Promise<Past> => {
  const random = randomOf(seed)
  const population = populations[country.code]
  if (!population) throw new Error(`The seed knows nothing of ${country.code}: add it to populations.ts`)
  const homes = homesIn(townsOf(country.code), population.pilots, country.mapCentre)
  const census: Census = { country, population, homes, random: random.fork(), now, days: pastDays }
  const from = plusDays(now, -pastDays)
  const past = openPast(country, { random: random.fork(), from })
  const people = peopleOf(census, members)
  const demo = demoPeopleOf(census, subs)
  const language = country.languages[0] ?? 'en'
  const dealer = openDealer(random.fork(), language)
  const life = { past, random: random.fork(), people, moderator: demo.moderator, language, dealer, from, now }
  const earlier = [...demoLife(life, demo), ...ordinaryLife(life)]
  const associations = associationLife(life, demo)
  const { founded } = associations
  const cues = [
    ...earlier,
    ...associations.cues,
    ...activityLife(life, demo, founded),
    ...needLife(life, demo, founded),
  ]
  await play(past.clock, cues, { until: plusMs(now, -1), meanwhile: past.sweep, after: past.follow })
  await past.follow()
  return past
}
