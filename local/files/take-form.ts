import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BucketModel, Model } from '../assembly/model.ts'
import type { Backends } from '../aws/aws-request.ts'
import { refusalOf } from '../aws/roles-of-functions.ts'
import type { Principal } from '../aws/roles-of-functions.ts'
import { secretAccessKey } from '../functions/function-variables.ts'
import { corsHeaders, isPreflight, preflightHeaders } from '../gateway/cors.ts'
import { readBody } from '../laptop/read-body.ts'
import { bucketAndKey } from './bucket-and-key.ts'
import { checkForm } from './check-form.ts'
import { refuseInXml } from './s3-answers.ts'

export type FormOptions = {
  readonly model: Model
  readonly backends: Backends
  readonly principals: ReadonlyMap<string, Principal>
}

/** Far more than any form here allows; what is longer is not read to its end. */
const bodyBytesMax = 32_000_000

/** Whether a request is a browser's, for a bucket: an upload by form, or the question whether one may be sent. */
export const isForm = (incoming: IncomingMessage): boolean =>
  incoming.headers.authorization === undefined &&
  (isPreflight(incoming) || /^multipart\/form-data\b/.test(incoming.headers['content-type'] ?? ''))

/** The fields up to the file, and the file: what comes after it does not count. */
const readForm = async (body: Buffer, contentType: string) => {
  const fields = new Map<string, string>()
  // Parsed by the same rules as in a browser; a body that is no form is the sender's fault.
  const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': contentType } }).formData()
  for (const [name, value] of form) {
    if (name === 'file')
      return { fields, file: typeof value === 'string' ? Buffer.from(value) : Buffer.from(await value.arrayBuffer()) }
    if (typeof value === 'string') fields.set(name.toLowerCase(), value)
  }
  return { fields, file: undefined }
}

const mayCall = ({ cors }: BucketModel, incoming: IncomingMessage): Record<string, string> => {
  for (const rule of cors) {
    const headers = isPreflight(incoming) ? preflightHeaders(rule, incoming) : corsHeaders(rule, incoming)
    if (Object.keys(headers).length > 0) return headers
  }
  return {}
}

const store = async (
  bucket: BucketModel,
  incoming: IncomingMessage,
  response: ServerResponse,
  options: FormOptions,
) => {
  const { backends, principals } = options
  const body = await readBody(incoming, bodyBytesMax)
  if (body === undefined)
    return refuseInXml(response, {
      status: 400,
      code: 'EntityTooLarge',
      message: 'Your proposed upload exceeds the maximum allowed size',
    })
  const { fields, file } = await readForm(body, incoming.headers['content-type'] ?? '')
  if (file === undefined)
    return refuseInXml(response, {
      status: 400,
      code: 'InvalidArgument',
      message: 'POST requires exactly one file upload per request.',
    })
  const context = { bucket: bucket.name, now: new Date(), secretOf: () => secretAccessKey }
  const checked = checkForm({ fields, bytes: file.length }, context)
  if ('code' in checked) return refuseInXml(response, checked)
  const { accessKeyId, key } = checked
  const principal = principals.get(accessKeyId)
  const call = { action: 's3:PutObject', resource: `${bucket.arn}/${key}`, context: {} }
  const refused = principal && refusalOf(principal, [call])
  if (refused !== undefined) return refuseInXml(response, { ...refused, code: 'AccessDenied' })
  const type = fields.get('content-type') ?? 'binary/octet-stream'
  const etag = backends.files.put(bucket.name, key, file, { 'content-type': type })
  backends.tellArrival({ bucket: bucket.name, key, size: file.length, etag, reason: 'POST Object' })
  response.writeHead(204, { etag }).end()
}

/** S3's POST Object: takes a file with a form that somebody with the right to put it there has signed. */
export const takeForm = async (
  incoming: IncomingMessage,
  response: ServerResponse,
  options: FormOptions,
): Promise<void> => {
  const bucket = options.model.buckets.find(({ name }) => name === bucketAndKey(incoming.url).bucket)
  if (bucket === undefined)
    return refuseInXml(response, { status: 404, code: 'NoSuchBucket', message: 'The specified bucket does not exist.' })
  for (const [name, value] of Object.entries(mayCall(bucket, incoming))) response.setHeader(name, value)
  if (!isPreflight(incoming)) return store(bucket, incoming, response, options)
  const isWelcome = response.hasHeader('access-control-allow-origin')
  response.writeHead(isWelcome ? 200 : 403).end()
}
