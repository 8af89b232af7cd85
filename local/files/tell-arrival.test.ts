import { expect, it } from 'vitest'
import type { Model } from '../assembly/model.ts'
import { arrivalTeller } from './tell-arrival.ts'

const bucket = {
  name: 'photos',
  arn: 'arn:aws:s3:::photos',
  region: 'eu-west-3',
  tellsEventBridge: true,
  cors: [],
  policy: [],
}
const rule = {
  name: 'arrivals',
  arn: 'arn:rule',
  pattern: {
    source: ['aws.s3'],
    'detail-type': ['Object Created'],
    detail: { object: { key: [{ prefix: 'staging/' }] } },
  },
  targets: [{ arn: 'arn:resize', input: undefined }],
}
const permission = { functionArn: 'arn:resize', principal: 'events.amazonaws.com', sourceArn: 'arn:rule' }

type Told = Pick<Model, 'buckets' | 'eventRules' | 'permissions'>

/** The keys that a function is told of, under such a configuration. */
const toldOf = (changed: Partial<Told>, key: string): string[] => {
  const told: string[] = []
  const model = { buckets: [bucket], eventRules: [rule], permissions: [permission], ...changed }
  const invokeLater = (arn: string, event: string) => void told.push(`${arn} ${JSON.parse(event).detail.object.key}`)
  const tell = arrivalTeller({ model, invokeLater, log: () => undefined })
  tell({ bucket: 'photos', key, size: 3, etag: '"e"', reason: 'PutObject' })
  return told
}

it('tells the function whose rule waits for such an object', () => {
  expect(toldOf({}, 'staging/a b')).toEqual(['arn:resize staging/a b'])
  expect(toldOf({}, 'media/a')).toEqual([])
})

it('tells nobody when the bucket does not, or the function does not let the rule in', () => {
  expect(toldOf({ buckets: [{ ...bucket, tellsEventBridge: false }] }, 'staging/a')).toEqual([])
  expect(toldOf({ permissions: [{ ...permission, sourceArn: 'arn:other' }] }, 'staging/a')).toEqual([])
})
