import { describe, expect, it } from 'vitest'
import type { MappingModel } from '../assembly/model.ts'
import type { Answer } from '../functions/environment.ts'
import { deliverBatch } from './deliver-batch.ts'
import type { StreamRecord } from './stream-record.ts'

const aRecord = (number: number): StreamRecord => ({
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(number), ApproximateCreationDateTime: 1000 },
})

const aMapping = (changes: Partial<MappingModel>): MappingModel => ({
  id: 'm',
  functionArn: 'arn:f',
  sourceArn: 'arn:aws:dynamodb:eu-west-3:0:table/T/stream/laptop',
  batchSize: 100,
  fromStart: true,
  retries: 3,
  maxAgeSeconds: -1,
  bisect: false,
  reportsItemFailures: false,
  onFailureArn: undefined,
  filters: [],
  ...changes,
})

const numbersIn = (event: string): number[] =>
  [...event.matchAll(/"SequenceNumber":"(\d+)"/g)].map(([, number]) => Number(number))

const fail: Answer = { failure: { errorType: 'Error', errorMessage: 'no' } }
const succeed: Answer = { result: '{}' }
const report = (...failed: number[]): Answer => ({
  result: JSON.stringify({ batchItemFailures: failed.map((number) => ({ itemIdentifier: String(number) })) }),
})

/** Delivers records 1 to 4 to a function; tells the batches it saw and what was given up. */
const delivering = async (mapping: Partial<MappingModel>, answer: (numbers: number[], call: number) => Answer) => {
  const seen: number[][] = []
  const givenUp: number[][] = []
  const left = await deliverBatch(
    {
      mapping: aMapping(mapping),
      invoke: async (event) => {
        seen.push(numbersIn(event))
        return answer(seen.at(-1) ?? [], seen.length)
      },
      giveUp: (records) => givenUp.push(records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber))),
      pause: async () => undefined,
      now: () => 1_100_000,
      isStopped: () => false,
    },
    [1, 2, 3, 4].map(aRecord),
  )
  return { seen, givenUp, left: left.length }
}

describe('a batch', () => {
  it('is delivered once when all goes well', async () => {
    expect(await delivering({}, () => succeed)).toEqual({ seen: [[1, 2, 3, 4]], givenUp: [], left: 0 })
  })

  it('is retried as often as the mapping says, then given up', async () => {
    const { seen, givenUp } = await delivering({ retries: 2 }, () => fail)
    expect(seen).toHaveLength(3)
    expect(givenUp).toEqual([[1, 2, 3, 4]])
  })

  it('is not given up when a retry succeeds', async () => {
    const { seen, givenUp } = await delivering({}, (_, call) => (call < 3 ? fail : succeed))
    expect([seen.length, givenUp]).toEqual([3, []])
  })

  it('is halved until only the poison is given up, in order', async () => {
    const { seen, givenUp } = await delivering({ bisect: true, retries: 1 }, (numbers) =>
      numbers.includes(2) ? fail : succeed,
    )
    expect(seen).toEqual([[1, 2, 3, 4], [1, 2], [1], [2], [2], [3, 4]])
    expect(givenUp).toEqual([[2]])
  })

  it('goes on at the first record reported as failed', async () => {
    const { seen, givenUp } = await delivering({ reportsItemFailures: true }, (_, call) =>
      call === 1 ? report(4, 3) : report(),
    )
    expect([seen, givenUp]).toEqual([
      [
        [1, 2, 3, 4],
        [3, 4],
      ],
      [],
    ])
  })

  it('gives up a reported poison alone, when it may be halved', async () => {
    const { givenUp } = await delivering({ reportsItemFailures: true, bisect: true, retries: 1 }, (numbers) =>
      report(...numbers.filter((number) => number === 2)),
    )
    expect(givenUp).toEqual([[2]])
  })

  it.each([[report(9)], [{ result: '{"batchItemFailures":[{}]}' }], [fail]])(
    'fails as a whole when the answer is %j',
    async (answer) => {
      const { seen } = await delivering({ reportsItemFailures: true, retries: 1 }, (_, call) =>
        call === 1 ? answer : succeed,
      )
      expect(seen).toEqual([
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ])
    },
  )

  it('is given up when its records are too old to be retried', async () => {
    expect(await delivering({ retries: -1, maxAgeSeconds: 60 }, () => fail)).toMatchObject({ givenUp: [[1, 2, 3, 4]] })
  })
})
