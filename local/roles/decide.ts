import { holds } from './condition.ts'
import type { CallContext } from './condition.ts'
import type { Statement } from './statement.ts'
import { matchesArn, matchesWildcard } from './wildcard.ts'

/** One thing somebody wants to do: an action on a resource. */
export type Call = { readonly action: string; readonly resource: string; readonly context: CallContext }

export type Decision = 'allowed' | 'not allowed' | 'denied'

const fitsAction = (patterns: readonly string[], action: string): boolean =>
  patterns.some((pattern) => matchesWildcard(pattern.toLowerCase(), action.toLowerCase()))

const fitsResource = (patterns: readonly string[], resource: string): boolean =>
  patterns.some((pattern) => matchesArn(pattern, resource))

const applies = (statement: Statement, { action, resource, context }: Call): boolean =>
  (statement.Action === undefined
    ? !fitsAction(statement.NotAction ?? [], action)
    : fitsAction(statement.Action, action)) &&
  (statement.Resource === undefined
    ? !fitsResource(statement.NotResource ?? [], resource)
    : fitsResource(statement.Resource, resource)) &&
  holds(statement.Condition, context)

/** What identity policies say about a call: an explicit Deny wins, and without an Allow nothing is allowed. */
export const decide = (statements: readonly Statement[], call: Call): Decision => {
  const applying = statements.filter((statement) => applies(statement, call))
  if (applying.some(({ Effect }) => Effect === 'Deny')) return 'denied'
  return applying.length > 0 ? 'allowed' : 'not allowed'
}
