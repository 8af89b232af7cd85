import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { AwsRefusal } from '../aws/refusal.ts'

/** A browser's upload by form: its fields before the file, their names in lower case, and the file. */
export type UploadForm = { readonly fields: ReadonlyMap<string, string>; readonly bytes: number }

/** Who signed a form that is in order, and the key that it puts the file under. */
export type CheckedForm = { readonly accessKeyId: string; readonly key: string }

export type FormContext = {
  readonly bucket: string
  readonly now: Date
  readonly secretOf: (accessKeyId: string) => string
}

const Range = z.tuple([z.literal('content-length-range'), z.number(), z.number()])
const Condition = z.union([
  Range,
  z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
  z.record(z.string(), z.string()),
])
const Policy = z.object({ expiration: z.string(), conditions: z.array(Condition) })
type Policy = z.infer<typeof Policy>

const refusal = (status: number, code: string, message: string): AwsRefusal => ({ status, code, message })
const notByPolicy = (why: string): AwsRefusal => refusal(403, 'AccessDenied', `Invalid according to Policy: ${why}`)

/** Fields that no condition has to name. */
const isFree = (name: string): boolean =>
  ['policy', 'x-amz-signature', 'file'].includes(name) || name.startsWith('x-ignore-')

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** The signature of a policy ("Calculating a signature", Browser-based uploads using POST, Amazon S3 API reference). */
export const signatureOf = (policy: string, secret: string, [day, region, service]: readonly string[]): string =>
  hmac(
    [day, region, service, 'aws4_request'].reduce<string | Buffer>(
      (key, part) => hmac(key, part ?? ''),
      `AWS4${secret}`,
    ),
    policy,
  ).toString('hex')

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const signerOf = ({ fields }: UploadForm, { secretOf }: FormContext): string | AwsRefusal => {
  const [accessKeyId = '', ...scope] = (fields.get('x-amz-credential') ?? '').split('/')
  const policy = fields.get('policy')
  if (policy === undefined || accessKeyId === '') return refusal(403, 'AccessDenied', 'Access Denied')
  const isOurs = scope.length === 4 && scope[2] === 's3' && scope[3] === 'aws4_request'
  if (!isOurs || fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256')
    return refusal(400, 'InvalidArgument', 'The credential or the algorithm of the form is not one of S3.')
  const wanted = signatureOf(policy, secretOf(accessKeyId), scope)
  if (isSame(wanted, fields.get('x-amz-signature') ?? '')) return accessKeyId
  return refusal(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
  )
}

/** One condition as `[name, fits]` for fields; undefined for the one of the length. */
const fieldTests = ({ conditions }: Policy): [name: string, fits: (value: string) => boolean][] =>
  conditions.flatMap((condition): [string, (value: string) => boolean][] => {
    if (!Array.isArray(condition))
      return Object.entries(condition).map(([name, wanted]) => [name.toLowerCase(), (value) => value === wanted])
    const [how, field, wanted] = condition
    if (how === 'content-length-range') return []
    const name = field.replace(/^\$/, '').toLowerCase()
    return [[name, (value) => (how === 'eq' ? value === wanted : value.startsWith(wanted))]]
  })

const lengthRefusal = ({ conditions }: Policy, bytes: number): AwsRefusal | undefined => {
  for (const condition of conditions) {
    if (!Array.isArray(condition) || condition[0] !== 'content-length-range') continue
    const [, least, most] = condition
    if (bytes < least)
      return refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size')
    if (bytes > most) return refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size')
  }
  return undefined
}

const policyRefusal = (
  policy: Policy,
  { fields }: UploadForm,
  { bucket, now }: FormContext,
): AwsRefusal | undefined => {
  if (!(new Date(policy.expiration) > now)) return notByPolicy('Policy expired.')
  const tests = fieldTests(policy)
  const sent = new Map(fields).set('bucket', bucket)
  for (const [name, fits] of tests)
    if (!fits(sent.get(name) ?? '')) return notByPolicy(`Policy Condition failed: ["eq", "$${name}", …]`)
  const extra = [...fields.keys()].filter((name) => !isFree(name) && !tests.some(([tested]) => tested === name))
  return extra.length === 0 ? undefined : notByPolicy(`Extra input fields: ${extra.join(', ')}`)
}

const parsed = (policy: string): Policy | undefined => {
  try {
    return Policy.parse(JSON.parse(Buffer.from(policy, 'base64').toString('utf8')))
  } catch {
    return undefined
  }
}

/** Checks a form as S3 does: who signed it, until when it serves, every field, and how long the file may be. */
export const checkForm = (form: UploadForm, context: FormContext): CheckedForm | AwsRefusal => {
  const key = form.fields.get('key')
  if (key === undefined) return refusal(400, 'InvalidArgument', "Bucket POST must contain a field named 'key'.")
  const signer = signerOf(form, context)
  if (typeof signer !== 'string') return signer
  const policy = parsed(form.fields.get('policy') ?? '')
  if (policy === undefined) return refusal(400, 'InvalidPolicyDocument', 'The policy is no valid document.')
  return policyRefusal(policy, form, context) ?? lengthRefusal(policy, form.bytes) ?? { accessKeyId: signer, key }
}
