import * as z from 'zod'
import { Statement } from '../roles/statement.ts'
import type { RoleModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

const PolicyDocument = z.object({
  Statement: z.union([Statement.transform((one) => [one]), z.array(Statement)]),
})
const Inline = z.object({ Policies: z.array(z.object({ PolicyDocument })).default([]) })
const Attached = z.object({ PolicyDocument, Roles: z.array(z.string()).default([]) })

/**
 * Roles with the statements of their inline and attached policies. AWS's own managed policies are not read: the one the stacks could
 * use concerns logs, which the laptop does not check.
 */
export const readRoles = (resources: readonly Resource[]): readonly RoleModel[] => {
  const attached = resources
    .filter(({ type }) => type === 'AWS::IAM::Policy' || type === 'AWS::IAM::ManagedPolicy')
    .map(({ properties }) => Attached.parse(properties))
  return resources
    .filter(({ type }) => type === 'AWS::IAM::Role')
    .map(({ ref, attributes, properties }) => ({
      name: ref,
      arn: attributes['Arn'] ?? '',
      statements: [
        ...Inline.parse(properties).Policies.flatMap(({ PolicyDocument: inline }) => inline.Statement),
        ...attached.filter(({ Roles }) => Roles.includes(ref)).flatMap((policy) => policy.PolicyDocument.Statement),
      ],
    }))
}
