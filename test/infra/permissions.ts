import * as z from 'zod'
import { ofType } from './synthesise.ts'
import type { Resource } from './synthesise.ts'

const list = z.union([z.string().transform((one) => [one]), z.array(z.string())])
const values = z
  .unknown()
  .transform((value) => (Array.isArray(value) ? value : [value]).map((one) => JSON.stringify(one)))

const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: list,
  Resource: values,
  Condition: z.unknown().optional(),
})
const Document = z.object({ Statement: z.array(Statement) })
const Role = z.object({ Policies: z.array(z.object({ PolicyDocument: Document })).default([]) })
const Policy = z.object({ PolicyDocument: Document, Roles: z.array(z.object({ Ref: z.string() })) })

/** A statement that some role carries; resources are JSON texts, as they may be expressions. */
export type Permission = {
  role: string
  effect: 'Allow' | 'Deny'
  actions: string[]
  resources: string[]
  condition: unknown
}

/** All statements of all roles, whichever way they are attached. */
export const permissionsOf = (resources: readonly Resource[]): Permission[] => [
  ...ofType(resources, 'AWS::IAM::Role').flatMap(({ id, Properties }) =>
    Role.parse(Properties).Policies.flatMap(({ PolicyDocument }) => statements(id, PolicyDocument)),
  ),
  ...ofType(resources, 'AWS::IAM::Policy').flatMap(({ Properties }) => {
    const { Roles, PolicyDocument } = Policy.parse(Properties)
    return Roles.flatMap(({ Ref }) => statements(Ref, PolicyDocument))
  }),
]

const statements = (role: string, { Statement: found }: z.infer<typeof Document>): Permission[] =>
  found.map(({ Effect, Action, Resource: on, Condition }) => ({
    role,
    effect: Effect,
    actions: Action,
    resources: on,
    condition: Condition,
  }))
