import { aCountry } from '../../community/a-country.ts'
import type { App } from '../../../shared/data/app.ts'
import type { Table } from '../../../shared/data/table.ts'
import type { Country, Economy } from '../../../shared/model/country.ts'
import { bookOf, type Book } from '../book/book.ts'
import { namesOf } from '../book/check-moves.ts'
import { commitOf } from '../book/commit.ts'
import { giftNames } from '../book/gift-names.ts'
import { historyOf, type History } from '../history/history.ts'
import { faultsOf, type FaultRates, type Faults } from '../table/faults.ts'
import { faultyTable, type FaultyTable } from '../table/faulty-table.ts'
import type { Life } from '../table/life.ts'
import { memoryTable, type MemoryTable } from '../table/memory-table.ts'
import type { Random } from '../table/random.ts'
import type { VirtualClock, World } from '../table/virtual-time.ts'
import { attribution } from './attribution.ts'
import { type Machines, machinesOf } from './machines.ts'
import { keysUsed, type KeysUsed } from './keys-used.ts'
import type { OperationRecord } from './operation-record.ts'
import { type Tally, tallyOf } from './tally.ts'

/** What a bug in the code under test would do, put around it without touching it. */
export type Sabotage = {
  /** What the function believes to be the table. */
  table?: (table: Table, stage: Stage, record: OperationRecord) => Table
  /** What the function is given as its input. */
  input?: (name: string, input: unknown) => unknown
  /** What the function's clock says, in place of what it should. */
  now?: (now: string, operation: string) => string
}

export type StageOptions = {
  rates: Partial<FaultRates>
  economy: Partial<Economy>
  skewMs: number
  /** How coarse the machines' clocks are: different moves may come at the same time. Default 1. */
  tickMs?: number
  sabotage?: Sabotage
  /** Puts something between the network and the table in memory: another table beside it, say. */
  inner?: (memory: MemoryTable, clock: VirtualClock) => MemoryTable
}

/** A country in virtual time: its table behind a bad network, its machines, and the auditor who sees every commit. */
export type Stage = {
  clock: VirtualClock
  random: Random
  country: Country
  memory: MemoryTable
  table: FaultyTable
  faults: Faults
  machines: Machines
  book: Book
  tally: Tally
  records: OperationRecord[]
  history: History
  keys: KeysUsed
  sabotage: Sabotage
  /** A new operation of somebody, on record from now on. */
  begin(name: string, member: string, input: unknown): OperationRecord
  /** What a function acts on that does this operation, for as long as it lives. */
  appFor(record: OperationRecord, life: Life): App
}

/** Lets the auditor see each commit as it happens, and know whose it is. */
const witness = (stage: Stage, by: () => OperationRecord | undefined): void => {
  const { memory, book, clock, tally, history } = stage
  memory.observe((call) => {
    if (!('effects' in call) || call.isRepeat || !call.effects.every(({ isMet }) => isMet)) return
    const commit = commitOf(call.effects, clock.now(), by())
    // Whoever was never welcomed is welcomed by what they call first: that is no act of theirs.
    const isWelcome = commit.accounts.some(({ before }) => before === undefined) && commit.by?.name !== 'welcome'
    if (!isWelcome) commit.by?.commits.push(commit.at)
    for (const { before, after } of commit.exchanges)
      if (after) {
        for (const name of namesOf(before, after)) tally.count(`move: ${name}`)
        for (const name of giftNames(before, after)) tally.count(`gift: ${name}`)
      }
    book.enter(commit)
    history.commit(commit)
  })
}

export const stageOf = ({ clock, random }: World, options: StageOptions): Stage => {
  const country = aCountry()
  const economy = { ...country.economy, ...options.economy }
  const faults = faultsOf(random.fork(), options.rates)
  const memory = memoryTable({ now: clock.now, ...faults.lags })
  const owners = attribution()
  const book = bookOf(economy)
  const tally = tallyOf()
  const inner = options.inner?.(memory, clock) ?? memory
  const table = faultyTable(owners.behind(inner), { faults, clock })
  const machines = machinesOf(
    { clock, random: random.fork(), tally },
    {
      count: 6,
      skewMs: options.skewMs,
      tickMs: options.tickMs ?? 1,
    },
  )
  const stage: Stage = {
    clock,
    random,
    country: { ...country, economy },
    // What expires does so behind the network, too.
    memory: { ...memory, expire: inner.expire },
    table,
    faults,
    machines,
    book,
    tally,
    records: [],
    history: historyOf(),
    keys: keysUsed(),
    sabotage: options.sabotage ?? {},
    begin(name, member, input) {
      const record = { number: stage.records.length, name, member, input, startedAt: clock.now(), commits: [] }
      stage.records.push(record)
      return record
    },
    appFor: (record, life) => appFor(stage, owners.of(record, table.livedBy(life)), record, life),
  }
  witness(stage, owners.current)
  return stage
}

const appFor = (stage: Stage, network: Table, record: OperationRecord, life: Life): App => {
  const { sabotage, country, machines } = stage
  const { clock, chance } = machines.any(life)
  const now = sabotage.now
  return {
    table: sabotage.table?.(network, stage, record) ?? network,
    country,
    clock: now ? { ...clock, now: () => now(clock.now(), record.name) } : clock,
    chance,
  }
}
