import type { Model } from '../assembly/model.ts'
import { accessKeyIdOf } from '../functions/function-variables.ts'
import { decide } from '../roles/decide.ts'
import type { Call } from '../roles/decide.ts'
import type { Statement } from '../roles/statement.ts'
import type { AwsRefusal } from './refusal.ts'

/** Somebody who signs requests with a function's access key id. */
export type Principal = { readonly arn: string; readonly region: string; readonly statements: readonly Statement[] }

/** The principals of the assembly by access key id. Any other key is the developer's, who may do everything. */
export const principalsOf = ({ functions, roles }: Model): ReadonlyMap<string, Principal> =>
  new Map(
    functions.map((model) => {
      const role = roles.find(({ arn }) => arn === model.roleArn)
      if (role === undefined) throw new Error(`The role of ${model.name} is not in the assembly.`)
      const session = role.arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')
      return [
        accessKeyIdOf(model),
        { arn: `${session}/${model.name}`, region: model.region, statements: role.statements },
      ] as const
    }),
  )

/** Known of every request that reaches the endpoint; in AWS it comes by TLS. */
const always = { 'aws:SecureTransport': ['true'] }

/** The refusal of the first call that the role does not allow, worded as IAM words it. */
export const refusalOf = ({ arn, region, statements }: Principal, calls: readonly Call[]): AwsRefusal | undefined => {
  for (const call of calls) {
    const context = {
      ...always,
      'aws:RequestedRegion': [region],
      'aws:CurrentTime': [new Date().toISOString()],
      ...call.context,
    }
    const decision = decide(statements, { ...call, context })
    if (decision === 'allowed') continue
    const because =
      decision === 'denied'
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${call.action} action`
    return {
      status: 403,
      code: 'AccessDeniedException',
      message: `User: ${arn} is not authorized to perform: ${call.action} on resource: ${call.resource} ${because}`,
    }
  }
  return undefined
}
