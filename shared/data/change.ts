import type { Item } from './table.ts'

type Change = {
  UpdateExpression: string
  ExpressionAttributeNames: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

/** Of texts, numbers, truth values, lists and maps; string sets are changed by verbs of their own. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

/**
 * The update that turns one state of an item into another: only attributes that differ, so that what others change
 * meanwhile (unread counts, say) stays theirs; undefined where nothing differs. Conditions are added by the caller; names are `#n…`, values `:n…`.
 */
export const changeOf = (before: Item, after: Item): Change | undefined => {
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  const set: string[] = []
  const remove: string[] = []
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (same(before[name], after[name])) continue
    names[`#n_${name}`] = name
    if (after[name] === undefined) remove.push(`#n_${name}`)
    else {
      values[`:n_${name}`] = after[name]
      set.push(`#n_${name} = :n_${name}`)
    }
  }
  if (set.length + remove.length === 0) return undefined
  const parts = [set.length > 0 && `SET ${set.join(', ')}`, remove.length > 0 && `REMOVE ${remove.join(', ')}`]
  return {
    UpdateExpression: parts.filter(Boolean).join(' '),
    ExpressionAttributeNames: names,
    ...(set.length > 0 && { ExpressionAttributeValues: values }),
  }
}
