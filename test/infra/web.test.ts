import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { aCountry, ofType, synthesise, theOnly } from './synthesise.ts'
import type { Resource } from './synthesise.ts'

const resources = synthesise(aCountry()).filter(({ stack }) => stack === 'Indigo-FR-Web')

const Ref = z.object({ Ref: z.string() }).transform((reference) => reference.Ref)
const Behaviour = z.object({
  PathPattern: z.string().default('*'),
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()),
  CachePolicyId: z.union([z.string(), Ref]),
  OriginRequestPolicyId: Ref.optional(),
  ResponseHeadersPolicyId: Ref,
  ViewerProtocolPolicy: z.string(),
  FunctionAssociations: z
    .array(
      z.object({ EventType: z.string(), FunctionARN: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }) }),
    )
    .default([]),
})
const Distribution = z.looseObject({
  DefaultCacheBehavior: Behaviour,
  CacheBehaviors: z.array(Behaviour),
  Origins: z.array(z.looseObject({ Id: z.string(), DomainName: z.unknown() })),
})
const distributionOf = (from: readonly Resource[]) =>
  Distribution.parse(theOnly(from, 'AWS::CloudFront::Distribution').Properties['DistributionConfig'])

const distribution = distributionOf(resources)
const behaviours = [...distribution.CacheBehaviors, distribution.DefaultCacheBehavior]
const behaviour = (pattern: string) => {
  const found = behaviours.find(({ PathPattern }) => PathPattern === pattern)
  if (!found) throw new Error(`Nothing answers ${pattern}`)
  return found
}
const originOf = (pattern: string): string => {
  const origin = distribution.Origins.find(({ Id }) => Id === behaviour(pattern).TargetOriginId)
  return JSON.stringify(origin?.DomainName)
}
const propertiesOf = (id: string | undefined) => JSON.stringify(resources.find((one) => one.id === id)?.Properties)
const headersOf = (pattern: string) => propertiesOf(behaviour(pattern).ResponseHeadersPolicyId)

/** Runs the code that CloudFront runs for a path, on an event. */
const atTheEdge = (pattern: string, event: object): unknown => {
  const [association] = behaviour(pattern).FunctionAssociations
  const id = association?.FunctionARN['Fn::GetAtt'][0]
  const code = resources.find((one) => one.id === id)?.Properties['FunctionCode']
  return runInNewContext(`${String(code)};handler(event)`, { event })
}

describe('The address of the web app', () => {
  it('serves the web app, the API and the photos, each from where it is', () => {
    expect(behaviours.map(({ PathPattern }) => PathPattern).toSorted()).toEqual([
      '*',
      '/assets/*',
      '/auth/*',
      '/media/*',
      '/openapi.json',
      '/v1/*',
    ])
    for (const pattern of ['*', '/assets/*']) expect(originOf(pattern)).toMatch(/Files/)
    for (const pattern of ['/v1/*', '/auth/*', '/openapi.json']) expect(originOf(pattern)).toMatch(/execute-api/)
    expect(originOf('/media/*')).toMatch(/indigo-fr-photos-/)
  })

  it('caches nothing of the API and hands on what the caller says, but cookies only to sign in', () => {
    for (const pattern of ['/v1/*', '/auth/*', '/openapi.json']) {
      const { CachePolicyId, AllowedMethods, OriginRequestPolicyId } = behaviour(pattern)
      // CachingDisabled, as AWS names it.
      expect(CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad')
      expect(AllowedMethods).toEqual(expect.arrayContaining(['PUT', 'PATCH', 'DELETE']))
      expect(propertiesOf(OriginRequestPolicyId)).toContain('"HeaderBehavior":"allExcept","Headers":["host"]')
    }
    const cookiesTo = (pattern: string) =>
      /"CookiesConfig":\{[^}]*\}/.exec(propertiesOf(behaviour(pattern).OriginRequestPolicyId) ?? '')?.[0]
    expect(cookiesTo('/v1/*')).toBe('"CookiesConfig":{"CookieBehavior":"none"}')
    expect(cookiesTo('/auth/*')).toBe('"CookiesConfig":{"CookieBehavior":"whitelist","Cookies":["indigo_session"]}')
  })

  it('speaks TLS only, over HTTP/2 and 3 and IPv6', () => {
    expect(distribution).toMatchObject({ HttpVersion: 'http2and3', IPV6Enabled: true, PriceClass: 'PriceClass_100' })
    expect(behaviours.map(({ ViewerProtocolPolicy }) => ViewerProtocolPolicy)).not.toContain('allow-all')
  })

  it('is a domain of the country once there is a certificate, with TLS 1.2 at least', () => {
    expect(distribution).not.toHaveProperty('Aliases')
    const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/one'
    const webAclArn = 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/one/two'
    const web = { mapStyle: 'https://maps.example/style.json', certificateArn, webAclArn }
    const named = synthesise(aCountry('FR', { web })).filter(({ stack }) => stack === 'Indigo-FR-Web')
    expect(distributionOf(named)).toMatchObject({
      Aliases: ['fr.indigo.example'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
      WebACLId: webAclArn,
    })
    const [policy] = ofType(named, 'AWS::CloudFront::ResponseHeadersPolicy')
    expect(JSON.stringify(policy?.Properties)).toMatch(/img-src 'self' data: blob: https:\/\/maps\.example;/)
  })

  it.each(['*', '/assets/*', '/v1/*', '/auth/*', '/media/*'])('tells browsers at %s what they may do', (pattern) => {
    const text = headersOf(pattern)
    for (const directive of ["default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'"])
      expect(text).toContain(directive)
    expect(text).not.toMatch(/unsafe|\*/)
    expect(text).toContain('"AccessControlMaxAgeSec":63072000')
    expect(text).toContain('"ReferrerPolicy":"no-referrer"')
    expect(text).toContain('camera=(self), geolocation=(self)')
    expect(text).toContain('microphone=()')
  })

  it('lets pages send photos to the bucket of photos, and reach nothing else', () => {
    const reached = /connect-src [^;]*;/.exec(headersOf('*') ?? '')?.[0]
    expect(reached).toMatch(/^connect-src 'self' https:\/\/indigo-fr-photos-.*\.s3\.eu-west-3\..*;$/)
  })
})

describe('At the edge', () => {
  it.each(['/', '/listings', '/listings/0198f3a0', '/me/wallet', '/v1'])('the page answers %s', (uri) => {
    expect(atTheEdge('*', { request: { uri } })).toEqual({ uri: '/index.html' })
  })

  it.each(['/index.html', '/sw.js', '/icons/icon-192.png', '/config.json', '/nothing.js'])('%s is a file', (uri) => {
    expect(atTheEdge('*', { request: { uri } })).toEqual({ uri })
  })

  it('no page answers for a file that is named by what is in it, which browsers keep for a year', () => {
    const { FunctionAssociations } = behaviour('/assets/*')
    expect(FunctionAssociations.map(({ EventType }) => EventType)).toEqual(['viewer-response'])
    expect(atTheEdge('/assets/*', { response: { statusCode: 200, headers: {} } })).toMatchObject({
      headers: { 'cache-control': { value: 'public, max-age=31536000, immutable' } },
    })
  })

  it('browsers ask again for everything else', () => {
    expect(headersOf('*')).toContain('{"Header":"Cache-Control","Override":true,"Value":"no-cache"}')
  })
})

describe('The bucket of the web app', () => {
  const bucket = theOnly(resources, 'AWS::S3::Bucket')

  it('is closed to everybody but this distribution, which may only read', () => {
    expect(JSON.stringify(bucket.Properties['PublicAccessBlockConfiguration'])).not.toContain('false')
    const policy = JSON.stringify(theOnly(resources, 'AWS::S3::BucketPolicy').Properties)
    expect(policy).toContain('"Action":["s3:GetObject","s3:ListBucket"]')
    expect(policy).toContain(':distribution/')
    expect(policy.match(/"Effect":"Allow"/g)).toHaveLength(1)
  })

  it('keeps what tabs may still ask for thirty days after it was retired', () => {
    expect(JSON.stringify(bucket.Properties['LifecycleConfiguration'])).toContain(
      '"ExpirationInDays":30,"Id":"no-longer-open","Status":"Enabled","TagFilters":[{"Key":"retired","Value":"true"}]',
    )
  })
})
