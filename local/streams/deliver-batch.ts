import * as z from 'zod'
import type { MappingModel } from '../assembly/model.ts'
import type { Answer } from '../functions/environment.ts'
import { eventRecord } from './stream-record.ts'
import type { StreamRecord } from './stream-record.ts'

/** What delivery needs of the world. */
export type Delivery = {
  readonly mapping: MappingModel
  readonly invoke: (event: string) => Promise<Answer>
  /** Keeps what is given up, where the mapping has a destination for it. */
  readonly giveUp: (records: readonly StreamRecord[], attempts: number) => void
  readonly pause: (milliseconds: number) => Promise<void>
  readonly now: () => number
  readonly isStopped: () => boolean
}

const Report = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]) })

/** How many of the records at the beginning went well. */
const succeeded = ({ mapping }: Delivery, records: readonly StreamRecord[], answer: Answer): number => {
  if ('failure' in answer) return 0
  if (!mapping.reportsItemFailures) return records.length
  const report = Report.safeParse(JSON.parse(answer.result) ?? {})
  if (!report.success) return 0
  const failed = report.data.batchItemFailures.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  )
  // An identifier that is none of the batch's counts as a failure of the whole batch.
  return failed.length === 0 ? records.length : Math.max(0, Math.min(...failed))
}

/** Doubles from 50 ms to 2 s; AWS goes on to a minute. */
const retryDelayMs = (attempt: number): number => Math.min(2000, 50 * 2 ** attempt)

const isTooOld = ({ mapping, now }: Delivery, [first]: readonly StreamRecord[]): boolean =>
  mapping.maxAgeSeconds >= 0 &&
  first !== undefined &&
  now() / 1000 - first.dynamodb.ApproximateCreationDateTime > mapping.maxAgeSeconds

/**
 * Hands records to the function until all went well or were given up: a failing batch is retried as often as the mapping says, halved
 * where it says so (which costs no retry), and never overtaken by later records. Resolves with the records left over when stopped.
 */
export const deliverBatch = async (
  delivery: Delivery,
  records: readonly StreamRecord[],
  attempts = 0,
): Promise<readonly StreamRecord[]> => {
  const { mapping, invoke, giveUp, pause, isStopped } = delivery
  if (records.length === 0 || isStopped()) return records
  const event = JSON.stringify({ Records: records.map((record) => eventRecord(record, mapping.sourceArn)) })
  const done = succeeded(delivery, records, await invoke(event))
  const rest = records.slice(done)
  if (rest.length === 0 || isStopped()) return rest
  if (mapping.bisect && done === 0 && rest.length > 1) {
    const middle = Math.ceil(rest.length / 2)
    const left = await deliverBatch(delivery, rest.slice(0, middle))
    return [...left, ...(await deliverBatch(delivery, rest.slice(middle)))]
  }
  const isSpent = mapping.retries >= 0 && attempts >= mapping.retries
  if (isSpent || isTooOld(delivery, rest)) {
    giveUp(rest, attempts + 1)
    return []
  }
  await pause(retryDelayMs(attempts))
  return deliverBatch(delivery, rest, attempts + 1)
}
