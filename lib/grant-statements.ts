import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Conditions } from 'aws-cdk-lib/aws-iam'
import type { FunctionName } from './functions.ts'
import { grants } from './grants.ts'
import type { GrantTarget, TableAction } from './grants.ts'

/** The ARNs of what grants name beyond the table. */
export type GrantTargets = Partial<Record<GrantTarget, string>>

/** The statements of a function's role, from what `grants.ts` says; what it says nothing of is refused. */
export const grantStatements = (name: FunctionName, table: ITable, targets: GrantTargets = {}): PolicyStatement[] => {
  const { table: actions, writesUnder, deletesUnder = [], queriesUnder, indexes = [], others = [] } = grants[name]
  const on = indexes.map((index) => `${table.tableArn}/index/${index}`)
  const held = writesUnder ? actions.filter(isWrite) : []
  const deleting = actions.filter((action) => action === 'dynamodb:DeleteItem')
  const asking = queriesUnder ? actions.filter((action) => action === 'dynamodb:Query') : []
  const bound = [...held, ...deleting, ...asking]
  return [
    allow(
      actions.filter((action) => !bound.includes(action)),
      [table.tableArn],
    ),
    allow(held, [table.tableArn], writesUnder && under(writesUnder)),
    allow(deleting, [table.tableArn], under(deletesUnder)),
    allow(asking, [table.tableArn], queriesUnder && under(queriesUnder)),
    allow(on.length > 0 ? ['dynamodb:Query'] : [], on),
    ...others.map((other) => allow([other.action], [targetOf(name, other, targets)])),
  ].filter((statement) => statement.actions.length > 0)
}

const isWrite = (action: TableAction): boolean => action === 'dynamodb:PutItem' || action === 'dynamodb:UpdateItem'

const allow = (actions: string[], resources: string[], conditions?: Conditions): PolicyStatement =>
  new PolicyStatement({ actions, resources, ...(conditions && { conditions }) })

/** `ForAllValues` alone would hold where there is no key at all. */
const under = (patterns: readonly string[]): Conditions => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
  Null: { 'dynamodb:LeadingKeys': 'false' },
})

const targetOf = (
  name: FunctionName,
  { action, on }: { action: string; on: GrantTarget },
  targets: GrantTargets,
): string => {
  const target = targets[on]
  if (target === undefined) throw new Error(`${name} is granted ${action} on ${on}, which its stack does not name`)
  return target
}
