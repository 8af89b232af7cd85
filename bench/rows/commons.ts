import { confirmExchange } from '../../shared/data/exchanges/confirm-exchange.ts'
import type { App } from '../../shared/data/app.ts'
import type { Table, Write } from '../../shared/data/table.ts'
import { instantAt, msOf } from '../../shared/domain/time.ts'
import { Refusal } from '../../shared/errors.ts'
import { faultsOf } from '../../test/simulation/table/faults.ts'
import { faultyTable } from '../../test/simulation/table/faulty-table.ts'
import { memoryTable } from '../../test/simulation/table/memory-table.ts'
import { simulate } from '../../test/simulation/table/virtual-time.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { dueSettlements, type Scene } from '../scenes/settlements.ts'

const perSecond = 100
const seconds = 20
const membersCount = 1_000
const lockMs = 15
const seed = 1

const commonsLegOf = (writes: readonly Write[]): number =>
  writes.reduce((sum, write) => ('Put' in write ? Number(write.Put.Item['commons'] ?? sum) : sum), 0)

/** The same table for code that keeps the commons in one item. */
const withCommonsItem = (table: Table): Table => ({
  ...table,
  transact: (writes, token) => {
    const commons: Write = {
      Update: {
        Key: { PK: 'COMMONS', SK: 'C' },
        UpdateExpression: 'ADD balance :leg',
        ExpressionAttributeValues: { ':leg': commonsLegOf(writes) },
      },
    }
    return table.transact([...writes, commons], token)
  },
})

/** The part of the settlements offered that is settled; the rest is told that it is busy. */
const goodput = async ({ community, items, settlements }: Scene, around: (table: Table) => Table): Promise<number> => {
  const startMs = msOf(community.clock.now())
  return simulate(seed, async ({ clock, random }) => {
    const inner = memoryTable({ now: clock.now })
    for (const Item of items) await inner.write({ Put: { Item } })
    const faults = faultsOf(random, { lockMs: [lockMs, lockMs], tripMs: [1, 3] })
    const app: App = {
      ...community.app,
      table: around(faultyTable(inner, { faults, clock })),
      clock: { now: () => instantAt(Math.floor(startMs + clock.now())), sleep: clock.sleep },
    }
    const outcomes: Promise<number>[] = []
    for (const { id, receiver } of settlements) {
      // Independent members arrive as a Poisson process.
      await clock.sleep((-Math.log(1 - random.unit()) * 1_000) / perSecond)
      outcomes.push(
        confirmExchange(app, id, receiver).then(
          () => 1,
          (error: unknown) => {
            if (error instanceof Refusal && error.code === 'busy') return 0
            throw error
          },
        ),
      )
    }
    const done = await Promise.all(outcomes)
    return done.reduce<number>((sum, one) => sum + one, 0) / done.length
  })
}

const commonsRows = async (): Promise<Row[]> => {
  const scene = await dueSettlements(4, perSecond * seconds, membersCount)
  const ours = await goodput(scene, (table) => table)
  const oneItem = await goodput(scene, withCommonsItem)
  const note = `the same with one commons item: ${oneItem.toFixed(2)}`
  return [rowOf(`settled of ${perSecond} discounted settlements a second offered`, ours, { atLeast: 0.99 }, { note })]
}

export const commonsPart: Part = {
  title: 'A commons that everybody pays into',
  how: `${seconds} seconds of virtual time over the simulation’s table, in which DynamoDB locks the items of a transaction for ${lockMs} ms; members arrive as a Poisson process.`,
  measure: commonsRows,
}
