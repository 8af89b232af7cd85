import * as z from 'zod'
import type { UserPoolModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

const UserPool = z.looseObject({ LambdaConfig: z.record(z.string(), z.unknown()).default({}) })

/** A trigger is an ARN, or, where it has versions, an object that holds one. */
const Trigger = z.union([z.string(), z.object({ LambdaArn: z.string() }).transform(({ LambdaArn }) => LambdaArn)])

/** The user pool with its only client, or nothing where the stacks have none. */
export const readUserPool = (resources: readonly Resource[]): UserPoolModel | undefined => {
  const ofType = (type: string) => resources.filter((resource) => resource.type === `AWS::Cognito::${type}`)
  const pools = ofType('UserPool')
  const clients = ofType('UserPoolClient')
  const [pool] = pools
  const [client] = clients
  if (pool === undefined) return undefined
  if (client === undefined || pools.length > 1 || clients.length > 1)
    throw new Error('The laptop runs one user pool with one client.')
  return {
    id: pool.ref,
    arn: pool.attributes['Arn'] ?? '',
    region: pool.region,
    clientId: client.ref,
    groups: ofType('UserPoolGroup').map(({ properties }) => properties),
    triggers: Object.fromEntries(
      Object.entries(UserPool.parse(pool.properties).LambdaConfig).flatMap(([name, value]) => {
        const trigger = Trigger.safeParse(value)
        return trigger.success ? [[name, trigger.data]] : []
      }),
    ),
    properties: pool.properties,
    clientProperties: client.properties,
  }
}
