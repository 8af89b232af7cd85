import { randomUUID } from 'node:crypto'
import type { BucketModel, Model } from '../assembly/model.ts'
import { laptopAccount } from '../assembly/physical-ids.ts'
import { isPermitted } from '../roles/may-invoke.ts'
import { matchesPattern } from '../streams/matches-pattern.ts'

/** An object that has just been created. */
export type ArrivedFile = {
  readonly bucket: string
  readonly key: string
  readonly size: number
  readonly etag: string
  readonly reason: 'PutObject' | 'POST Object'
}

export type Arrivals = {
  readonly model: Pick<Model, 'buckets' | 'eventRules' | 'permissions'>
  readonly invokeLater: (functionArn: string, event: string) => void
  readonly log: (message: string) => void
}

/** What S3 tells EventBridge of an object that was created. */
const createdEvent = ({ region, arn }: BucketModel, { bucket, key, size, etag, reason }: ArrivedFile) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: laptopAccount,
  time: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  region,
  resources: [arn],
  detail: {
    version: '0',
    bucket: { name: bucket },
    object: { key, size, etag: etag.replaceAll('"', ''), sequencer: Date.now().toString(16).toUpperCase() },
    'request-id': randomUUID(),
    requester: laptopAccount,
    reason,
  },
})

/** Tells the rules of the assembly what arrived, as far as its bucket is configured to; a rule that may not invoke its target does not. */
export const arrivalTeller =
  ({ model, invokeLater, log }: Arrivals) =>
  (arrived: ArrivedFile): void => {
    const bucket = model.buckets.find(({ name }) => name === arrived.bucket)
    if (!bucket?.tellsEventBridge) return
    const event = createdEvent(bucket, arrived)
    for (const rule of model.eventRules.filter(({ pattern }) => matchesPattern(pattern, event))) {
      for (const { arn: functionArn, input } of rule.targets) {
        const wanted = { functionArn, principal: 'events.amazonaws.com', sourceArn: rule.arn }
        if (isPermitted(model.permissions, wanted)) invokeLater(functionArn, input ?? JSON.stringify(event))
        else log(`${rule.name} may not invoke ${functionArn}`)
      }
    }
  }
