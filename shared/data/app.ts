import type { Country } from '../model/country.ts'
import type { Instant } from '../model/instant.ts'
import type { Table } from './table.ts'

/** Time, as everything that acts sees it. */
export type Clock = { now(): Instant; sleep(ms: number): Promise<void> }

/** Chance, as everything that acts sees it. */
export type Chance = { bytes(count: number): Uint8Array; /** In [0, 1). */ unit(): number }

/** What an operation acts on: nothing else of the world is reachable from it. */
export type App = { table: Table; country: Country; clock: Clock; chance: Chance }
