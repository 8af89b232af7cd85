import { describe, expect, it } from 'vitest'
import { checkForm, signatureOf } from './check-form.ts'

const now = new Date('2026-03-02T09:00:00Z')
const scope = ['20260302', 'eu-west-3', 's3']
const credential = `KEY/${scope.join('/')}/aws4_request`

type Said = {
  expiration?: string
  conditions?: unknown[]
  fields?: Record<string, string>
  bytes?: number
  secret?: string
}

/** What S3 says to a form that somebody signed: its key, or the code of the refusal. */
const said = ({
  expiration = '2026-03-02T09:10:00Z',
  conditions = [],
  fields = {},
  bytes = 5,
  secret = 'secret',
}: Said): string => {
  const named = { key: 'staging/a', 'x-amz-algorithm': 'AWS4-HMAC-SHA256', 'x-amz-credential': credential }
  const all = [
    { bucket: 'photos' },
    ...Object.entries(named).map(([name, value]) => ({ [name]: value })),
    ...conditions,
  ]
  const policy = Buffer.from(JSON.stringify({ expiration, conditions: all })).toString('base64')
  const signature = { policy, 'x-amz-signature': signatureOf(policy, secret, scope) }
  const form = { fields: new Map(Object.entries({ ...named, ...signature, ...fields })), bytes }
  const checked = checkForm(form, { bucket: 'photos', now, secretOf: () => 'secret' })
  return 'code' in checked ? checked.code : `${checked.accessKeyId} ${checked.key}`
}

describe('a form', () => {
  it('is taken when everything in it is as its policy says', () => {
    expect(said({})).toBe('KEY staging/a')
    expect(
      said({ conditions: [['starts-with', '$Content-Type', 'image/']], fields: { 'content-type': 'image/png' } }),
    ).toBe('KEY staging/a')
    expect(said({ conditions: [['content-length-range', 5, 5]], fields: { 'x-ignore-me': '1' } })).toBe('KEY staging/a')
  })

  it.each<[string, Said, string]>([
    ['it has expired', { expiration: '2026-03-02T09:00:00Z' }, 'AccessDenied'],
    ['it says no time', { expiration: 'never' }, 'AccessDenied'],
    ['its key is another', { fields: { key: 'staging/b' } }, 'AccessDenied'],
    ['its bucket is another', { conditions: [{ bucket: 'others' }] }, 'AccessDenied'],
    [
      'a field does not begin as it must',
      { conditions: [['starts-with', '$content-type', 'image/']], fields: { 'content-type': 'text/html' } },
      'AccessDenied',
    ],
    ['a field that is named is missing', { conditions: [['eq', '$content-type', 'image/png']] }, 'AccessDenied'],
    ['a field is not named', { fields: { acl: 'public-read' } }, 'AccessDenied'],
    ['it is too long', { conditions: [['content-length-range', 1, 4]] }, 'EntityTooLarge'],
    ['it is too short', { conditions: [['content-length-range', 6, 9]] }, 'EntityTooSmall'],
    ['somebody else signed it', { secret: 'guessed' }, 'SignatureDoesNotMatch'],
    ['its signature is cut', { fields: { 'x-amz-signature': 'ab' } }, 'SignatureDoesNotMatch'],
    [
      'its credential is of another service',
      { fields: { 'x-amz-credential': 'KEY/20260302/eu-west-3/ses/aws4_request' } },
      'InvalidArgument',
    ],
    ['nobody signed it', { fields: { 'x-amz-credential': '' } }, 'AccessDenied'],
    ['its condition is none that there is', { conditions: [['like', '$key', '*']] }, 'InvalidPolicyDocument'],
  ])('is refused when %s', (_, form, code) => {
    expect(said(form)).toBe(code)
  })
})
