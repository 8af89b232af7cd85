import type { Write } from '../../../shared/data/table.ts'
import { keyOfWrite } from '../table/plan-write.ts'

type Request = {
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

/** The request in a write, whichever of the four it is. */
export const requestOf = (write: Write): Request => {
  if ('Put' in write) return write.Put
  if ('Update' in write) return write.Update
  return 'Delete' in write ? write.Delete : write.ConditionCheck
}

/** The clauses of a condition that must all hold; what stands in parentheses is one clause. */
const clausesOf = (condition: string): string[] => {
  const clauses: string[] = []
  let depth = 0
  let clause = ''
  for (const word of condition.split(' ')) {
    if (word === 'AND' && depth === 0) {
      clauses.push(clause.trim())
      clause = ''
      continue
    }
    depth += word.split('(').length - word.split(')').length
    clause += ` ${word}`
  }
  return [...clauses, clause.trim()]
}

/** A clause with the attributes' own names, and without values: the same for each write of its kind. */
const nameOfClause = (clause: string, names: Record<string, string> = {}): string => {
  // A member may be the name of an attribute: that of a map by members.
  const nameOf = (name: string): string => (/^[0-9a-f-]{36}$/.test(names[name] ?? '') ? name : (names[name] ?? name))
  const named = clause.replaceAll(/#\w+/g, nameOf).replaceAll(/:\w+/g, '?')
  // What is absent is seen as absent: of a seen state it is the same clause.
  return named.replace(
    /^attribute_not_exists\((status|wrongCodes|reminders|thanked|due|reply|thanksPublished|isHidden)\)$/,
    '$1 = ?',
  )
}

const familyOf = (write: Write): string => {
  const { PK, SK } = keyOfWrite(write)
  return `${PK.slice(0, PK.indexOf('#') + 1)} ${SK.replace(/#.*/, '#')}`
}

/** A condition as it stands in the code: on what kind of item, and all its clauses by name. */
type Condition = { site: string; clauses: { text: string; name: string }[] }

export const conditionOf = (write: Write): Condition | undefined => {
  const { ConditionExpression: condition, ExpressionAttributeNames: names } = requestOf(write)
  if (condition === undefined) return undefined
  const clauses = clausesOf(condition).map((text) => ({ text, name: nameOfClause(text, names) }))
  return { site: `${familyOf(write)}: ${clauses.map(({ name }) => name).join(' AND ')}`, clauses }
}

const isMentioned = (name: string, text: string): boolean => new RegExp(`${name}(?!\\w)`).test(text)

const kept = <T>(given: Record<string, T> | undefined, texts: readonly string[]): Record<string, T> | undefined => {
  const left = Object.entries(given ?? {}).filter(([name]) => texts.some((text) => isMentioned(name, text)))
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

/** Always true, of an item that is there or not. */
const anything = 'attribute_exists(PK) OR attribute_not_exists(PK)'

/** The same write with another condition; names and values that nobody mentions any more must go. */
export const withCondition = (write: Write, condition: string | undefined): Write => {
  const { ConditionExpression: _, ExpressionAttributeNames, ExpressionAttributeValues, ...request } = requestOf(write)
  const update = 'Update' in write ? [write.Update.UpdateExpression] : []
  const texts = [...update, ...(condition === undefined ? [] : [condition])]
  const names = kept(ExpressionAttributeNames, texts)
  const values = kept(ExpressionAttributeValues, texts)
  const [kind] = Object.keys(write)
  const ConditionExpression = condition ?? (kind === 'ConditionCheck' ? anything : undefined)
  const changed = {
    ...request,
    ...(ConditionExpression !== undefined && { ConditionExpression }),
    ...(names && { ExpressionAttributeNames: names }),
    ...(values && { ExpressionAttributeValues: values }),
  }
  return { [kind ?? '']: changed } as Write
}

/** The same write without one clause of its condition, or without the whole. */
export const withoutClause = (write: Write, clauseName?: string): Write => {
  const condition = conditionOf(write)
  const rest = (condition?.clauses ?? []).filter(({ name }) => clauseName !== undefined && name !== clauseName)
  return withCondition(write, rest.length === 0 ? undefined : rest.map(({ text }) => text).join(' AND '))
}
