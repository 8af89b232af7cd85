import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Item, Table, Write } from '../../../../shared/data/table.ts'
import { memoryTable } from '../memory-table.ts'
import { conditionCases, names, subject } from './condition-cases.ts'
import type { Emulator } from './emulated-table.ts'
import { startEmulator } from './emulated-table.ts'
import { storyOf } from './story.ts'
import { randomOf } from '../random.ts'
import { outcomeOf } from './outcome.ts'
import { randomCondition, randomItem, randomUpdate } from './random-expressions.ts'
import { fidelityIndexes, fill, readCases } from './read-cases.ts'
import { transactionCases } from './transaction-cases.ts'
import { updateCases } from './update-cases.ts'

let emulator: Emulator
let emulated: Table
const memory = memoryTable({ indexes: fidelityIndexes })

beforeAll(async () => {
  emulator = await startEmulator()
  emulated = await emulator.table('fidelity', fidelityIndexes)
  for (const table of [emulated, memory]) await fill(table)
})
afterAll(() => emulator.stop())

/** Runs the same work on both tables: DynamoDB Local first. */
const onBoth = async (work: (table: Table) => Promise<unknown>) => {
  const theirs = await outcomeOf(() => work(emulated))
  const ours = await outcomeOf(() => work(memory))
  return { theirs, ours }
}

const key = { PK: 'subject', SK: '1' }

/** Makes a write on a fresh subject and tells how it ended and what it left. */
const written =
  (write: Write, item: Item = subject) =>
  async (table: Table) => {
    await table.write({ Put: { Item: { ...key, ...item } } })
    const outcome = await outcomeOf(() => table.write(write))
    return { outcome, left: await table.get(key, { consistent: true }) }
  }

const usedNames = (text: string) => {
  const used = Object.entries(names).filter(([name]) => new RegExp(`${name}\\b`).test(text))
  return used.length === 0 ? {} : { ExpressionAttributeNames: Object.fromEntries(used) }
}

describe.each(['done', 'refused', 'invalid'] as const)('conditions that end %s', (ends) => {
  it.each(conditionCases.filter((each) => each.ends === ends))('$name: $condition', async ({ condition, values }) => {
    const { theirs, ours } = await onBoth(
      written({
        Update: {
          Key: key,
          UpdateExpression: 'SET touched = :touched',
          ConditionExpression: condition,
          ...usedNames(condition),
          ExpressionAttributeValues: { ':touched': true, ...values },
        },
      }),
    )
    expect(ours).toEqual(theirs)
    expect(ours).toMatchObject({ done: { outcome: { [ends]: expectAnything(ends) } } })
  })
})

describe.each(['done', 'invalid'] as const)('updates that end %s', (ends) => {
  it.each(updateCases.filter((each) => each.ends === ends))('$name: $update', async ({ update, values }) => {
    const { theirs, ours } = await onBoth(
      written({
        Update: {
          Key: key,
          UpdateExpression: update,
          ...usedNames(update),
          ...(Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values }),
        },
      }),
    )
    expect(ours).toEqual(theirs)
    expect(ours).toMatchObject({ done: { outcome: { [ends]: expectAnything(ends) } } })
  })
})

describe.each(['done', 'invalid'] as const)('reads that end %s', (ends) => {
  it.each(readCases.filter((each) => each.ends === ends))('$name', async ({ read }) => {
    const { theirs, ours } = await onBoth(read)
    expect(ours).toEqual(theirs)
    expect(Object.keys(ours)).toEqual([ends])
  })
})

describe('transactions and single writes', () => {
  it.each(transactionCases)('$name', async ({ name, run }) => {
    const { theirs, ours } = await onBoth((table) =>
      run(table, `t${transactionCases.findIndex((each) => each.name === name)}`),
    )
    expect(ours).toEqual(theirs)
    expect(Object.keys(ours)).toEqual(['done'])
  })
})

describe('random expressions', () => {
  const rounds = 30
  const roundsEach = 12
  it.each(Array.from({ length: rounds }, (_, seed) => ({ seed })))('of seed $seed', async ({ seed }) => {
    const random = randomOf(seed)
    for (let round = 0; round < roundsEach; round += 1) {
      const item = randomItem(random)
      const condition = randomCondition(random)
      const update = randomUpdate(random)
      const write: Write = {
        Update: {
          Key: key,
          UpdateExpression: update.text,
          ConditionExpression: condition.text,
          ExpressionAttributeValues: { ...update.values, ...condition.values },
        },
      }
      const { theirs, ours } = await onBoth(written(write, item))
      expect({ item, write, ...ours }).toEqual({ item, write, ...theirs })
    }
  })
})

it('tells the same story behind the same faults', async () => {
  const theirs = await storyOf(emulated)
  expect(theirs.length).toBeGreaterThan(60)
  expect(await storyOf(memory)).toEqual(theirs)
})

/** What an outcome holds under its name: nothing for a write that is done. */
const expectAnything = (ends: 'done' | 'refused' | 'invalid'): unknown =>
  ends === 'done' ? expect.objectContaining(key) : ends === 'invalid' ? true : expect.any(Array)
