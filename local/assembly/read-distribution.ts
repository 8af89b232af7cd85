import * as z from 'zod'
import type { BehaviourModel, DistributionModel } from './model.ts'
import { headersOfPolicy } from './read-headers-policy.ts'
import type { Resource } from './resolve-stacks.ts'

const Association = z.object({ EventType: z.enum(['viewer-request', 'viewer-response']), FunctionARN: z.string() })

const Behaviour = z.object({
  PathPattern: z.string().default('*'),
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z.array(Association).default([]),
})

const Distribution = z.object({
  DistributionConfig: z.object({
    CacheBehaviors: z.array(Behaviour).default([]),
    DefaultCacheBehavior: Behaviour,
    Origins: z.array(z.object({ Id: z.string(), DomainName: z.string() })),
  }),
})

const EdgeFunction = z.object({ FunctionCode: z.string() })

const RequestPolicy = z.object({
  OriginRequestPolicyConfig: z.object({
    CookiesConfig: z.object({
      CookieBehavior: z.enum(['none', 'all', 'whitelist']),
      Cookies: z.array(z.string()).default([]),
    }),
  }),
})

type Find = (type: string, ref: string | undefined) => Resource | undefined

const cookiesOf = (policy: Resource | undefined): BehaviourModel['cookies'] => {
  // Without a policy nothing but the path goes on.
  if (policy === undefined) return []
  const { CookieBehavior, Cookies } = RequestPolicy.parse(policy.properties).OriginRequestPolicyConfig.CookiesConfig
  return CookieBehavior === 'all' ? undefined : Cookies
}

const behaviourOf = (
  behaviour: z.infer<typeof Behaviour>,
  origins: ReadonlyMap<string, string>,
  find: Find,
): BehaviourModel => {
  const { PathPattern: pattern, TargetOriginId, AllowedMethods: methods } = behaviour
  const origin = origins.get(TargetOriginId)
  if (origin === undefined) throw new Error(`What answers ${pattern} has no origin.`)
  const policy = find('ResponseHeadersPolicy', behaviour.ResponseHeadersPolicyId)
  const codeOn = (event: string): string | undefined => {
    const association = behaviour.FunctionAssociations.find(({ EventType }) => EventType === event)
    if (association === undefined) return undefined
    const found = find('Function', association.FunctionARN.replace(/\.FunctionARN$/, ''))
    if (found === undefined) throw new Error(`The function at the edge of ${pattern} is not in the assembly.`)
    return EdgeFunction.parse(found.properties).FunctionCode
  }
  return {
    pattern,
    origin,
    methods,
    cookies: cookiesOf(find('OriginRequestPolicy', behaviour.OriginRequestPolicyId)),
    headers: policy === undefined ? {} : headersOfPolicy(policy),
    onRequest: codeOn('viewer-request'),
    onResponse: codeOn('viewer-response'),
  }
}

/** What CloudFront serves, or nothing where the stacks have no distribution. */
export const readDistribution = (resources: readonly Resource[]): DistributionModel | undefined => {
  const [distribution, ...more] = resources.filter(({ type }) => type === 'AWS::CloudFront::Distribution')
  if (distribution === undefined) return undefined
  if (more.length > 0) throw new Error('The laptop serves one distribution; the assembly has several.')
  const { DistributionConfig } = Distribution.parse(distribution.properties)
  const origins = new Map(DistributionConfig.Origins.map(({ Id, DomainName }) => [Id, DomainName] as const))
  const find: Find = (type, ref) => resources.find((one) => one.type === `AWS::CloudFront::${type}` && one.ref === ref)
  return {
    behaviours: [...DistributionConfig.CacheBehaviors, DistributionConfig.DefaultCacheBehavior].map((behaviour) =>
      behaviourOf(behaviour, origins, find),
    ),
  }
}
