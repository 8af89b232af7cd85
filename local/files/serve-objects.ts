import type { ServerResponse } from 'node:http'
import type { AwsRequest } from '../aws/aws-request.ts'
import { refusalOf } from '../aws/roles-of-functions.ts'
import type { Call } from '../roles/decide.ts'
import { bucketAndKey } from './bucket-and-key.ts'
import { escaped, refuseInXml, sendXml } from './s3-answers.ts'

/** The headers of a stored object that S3 gives back as they came. */
const kept = ['content-type', 'cache-control', 'content-disposition', 'content-encoding', 'content-language'] as const

const actions: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
}

const isRefused = ({ principal }: AwsRequest, call: Call, response: ServerResponse): boolean => {
  const refusal = principal && refusalOf(principal, [call])
  if (refusal === undefined) return false
  refuseInXml(response, { ...refusal, code: 'AccessDenied' })
  return true
}

const listObjects = (request: AwsRequest, bucket: string, prefix: string, response: ServerResponse): void => {
  const call = { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}`, context: { 's3:prefix': [prefix] } }
  if (isRefused(request, call, response)) return
  const keys = request.backends.files.keys(bucket, prefix)
  const contents = keys.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join('')
  const counted = `<IsTruncated>false</IsTruncated><KeyCount>${keys.length}</KeyCount>`
  sendXml(response, 200, `<ListBucketResult><Name>${bucket}</Name>${counted}${contents}</ListBucketResult>`)
}

const store = ({ incoming, body, backends }: AwsRequest, bucket: string, key: string): string => {
  const headers = kept.flatMap((name) => {
    const value = incoming.headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  const etag = backends.files.put(bucket, key, body, Object.fromEntries(headers))
  backends.tellArrival({ bucket, key, size: body.length, etag, reason: 'PutObject' })
  return etag
}

const answer = (request: AwsRequest, bucket: string, key: string, response: ServerResponse): void => {
  const { incoming, backends } = request
  if (incoming.method === 'PUT') return void response.writeHead(200, { etag: store(request, bucket, key) }).end()
  if (incoming.method === 'DELETE') {
    backends.files.remove(bucket, key)
    return void response.writeHead(204).end()
  }
  const found = backends.files.get(bucket, key)
  if (found !== undefined) {
    response.writeHead(200, { ...found.headers, etag: found.etag, 'content-length': found.bytes.length })
    return void response.end(incoming.method === 'HEAD' ? undefined : found.bytes)
  }
  // Who may not list a bucket is not told what is not in it.
  const list = { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}`, context: {} }
  if (!isRefused(request, list, response))
    refuseInXml(response, { status: 404, code: 'NoSuchKey', message: 'The specified key does not exist.' })
}

/** S3 as functions and developers use it here: one object at a time, whole, and a list of keys. */
export const serveObjects = (request: AwsRequest, response: ServerResponse): void => {
  const { bucket, key, query } = bucketAndKey(request.incoming.url)
  if (!request.model.buckets.some(({ name }) => name === bucket))
    return refuseInXml(response, { status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist.' })
  if (key === '' && query.get('list-type') === '2')
    return listObjects(request, bucket, query.get('prefix') ?? '', response)
  const action = actions[request.incoming.method ?? '']
  if (action === undefined || key === '')
    return refuseInXml(response, { status: 501, code: 'NotImplemented', message: 'The laptop has no such operation.' })
  if (isRefused(request, { action, resource: `arn:aws:s3:::${bucket}/${key}`, context: {} }, response)) return
  answer(request, bucket, key, response)
}
