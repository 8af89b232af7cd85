import type { App } from '../../../shared/data/app.ts'
import { addressHash } from '../../../shared/data/digest.ts'
import { fileOf } from '../../../shared/data/cells.ts'
import { commit } from '../../../shared/data/commit.ts'
import { followChange } from '../../../shared/data/follow/follow-change.ts'
import { profileSteps } from '../../../shared/data/profile-steps.ts'
import { sweep } from '../../../shared/data/sweep/sweep.ts'
import type { Item } from '../../../shared/data/table.ts'
import { welcome } from '../../../shared/data/welcome.ts'
import type { Country } from '../../../shared/model/country.ts'
import type { Instant } from '../../../shared/model/instant.ts'
import { memoryTable } from '../../../test/simulation/table/memory-table.ts'
import type { Random } from '../../../test/simulation/table/random.ts'
import type { ThingId } from '../listings/things.ts'
import type { Person } from '../people/person.ts'
import { seedClock, type SeedClock } from './seed-clock.ts'

/** A photo of a listing that has yet to be drawn. */
export type Picture = { readonly listing: string; readonly photo: string; readonly thing: ThingId }

/** A country's table in memory, in which the real operations have made a past; its time is where its clock is put. */
export type Past = {
  readonly app: App
  readonly clock: SeedClock
  readonly join: (person: Person) => Promise<void>
  /** Does what the table's stream would have done since the last call. */
  readonly follow: () => Promise<void>
  /** Does what the schedule would do now. */
  readonly sweep: () => Promise<void>
  readonly items: () => Item[]
  /** Photos that were added, and what each is of. */
  readonly pictures: Picture[]
}

const raise = (failure: unknown): never => {
  throw failure
}

export const openPast = (country: Country, { random, from }: { random: Random; from: Instant }): Past => {
  const clock = seedClock(from)
  const table = memoryTable({ now: () => clock.nowMs() })
  const app: App = { table, country, clock, chance: random }
  let followed = 0
  const follow = async (): Promise<void> => {
    while (followed < table.changes.end) {
      const [change] = table.changes.read(followed, 1)
      followed += 1
      if (!change) continue
      const { oldImage: before, newImage: after } = change
      await followChange(app, { ...(before && { before }), ...(after && { after }) })
    }
  }
  return {
    app,
    clock,
    follow,
    join: async ({ id, name, languages, home }) => {
      await welcome(app, { id, addressHash: addressHash('seed', id), displayName: name, languages: [...languages] })
      const profile = { member: id, displayName: name, languages: [...languages], joinedAt: clock.now() }
      await commit(app, profileSteps(profile, { ...profile, place: fileOf(home).centre }))
    },
    sweep: async () => void (await sweep(app, { report: raise })),
    items: () => table.items(),
    pictures: [],
  }
}
