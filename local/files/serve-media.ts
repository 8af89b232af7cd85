import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BucketModel } from '../assembly/model.ts'
import { laptopAccount } from '../assembly/physical-ids.ts'
import { decide } from '../roles/decide.ts'
import type { Files } from './files.ts'

/** What CloudFront is, to the policy of a bucket that it reads for a distribution. */
const cloudFront = {
  name: 'Service cloudfront.amazonaws.com',
  context: {
    'aws:SecureTransport': ['true'],
    's3:TlsVersion': ['1.3'],
    'AWS:SourceArn': [`arn:aws:cloudfront::${laptopAccount}:distribution/LAPTOP`],
  },
}

const mayRead = ({ arn, policy }: BucketModel, key: string): boolean => {
  const statements = policy
    .filter(({ principals }) => principals.includes('*') || principals.includes(cloudFront.name))
    .map(({ statement }) => statement)
  const call = { action: 's3:GetObject', resource: `${arn}/${key}`, context: cloudFront.context }
  return decide(statements, call) === 'allowed'
}

/** Answers `GET /media/…` as CloudFront does in front of the photos' bucket: what the bucket's policy lets it read, and nothing else. */
export const serveMedia =
  (files: Files, buckets: readonly BucketModel[]) =>
  (incoming: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost')
    const key = pathname.slice(1)
    const bucket = buckets.find((one) => mayRead(one, key))
    const found = bucket && files.get(bucket.name, key)
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
      return void response.end('There is nothing here.')
    }
    const isKnown = incoming.headers['if-none-match'] === found.etag
    response.writeHead(isKnown ? 304 : 200, {
      ...found.headers,
      etag: found.etag,
      'x-content-type-options': 'nosniff',
      ...(!isKnown && { 'content-length': found.bytes.length }),
    })
    response.end(isKnown || incoming.method === 'HEAD' ? undefined : found.bytes)
  }
