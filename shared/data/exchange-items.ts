import * as z from 'zod'
import { nextCheckOf } from '../domain/exchange-due.ts'
import { associationRole } from '../domain/exchange-sides.ts'
import { Exchange, Role } from '../model/exchange.ts'
import { assert, Refusal } from '../errors.ts'
import { changeOf } from './change.ts'
import { Again, type Step } from './commit.ts'
import { dueKeys, key } from './keys.ts'
import type { Item } from './table.ts'

const Stored = z.object({ ...Exchange.omit({ associationId: true }).shape, association: Role.exactOptional() })

/** The exchange in an item. @throws Refusal `not_found` where there is none */
export const exchangeOf = (item: Item | undefined): Exchange => {
  if (!item) throw new Refusal('not_found')
  const { association, ...exchange } = Stored.parse(item)
  return { ...exchange, ...(association && { associationId: exchange[association] }) }
}

/**
 * An exchange's item: the noun as it is, and when the schedule looks at it next. Which side is an association is said in
 * a word, its id stands there already: an item of more than 1 KB costs double at every move.
 */
const itemOf = (exchange: Exchange): Item => {
  const check = nextCheckOf(exchange)
  const { associationId: _, ...rest } = exchange
  const association = associationRole(exchange)
  return { ...rest, ...(association && { association }), ...(check && dueKeys(check)) }
}

/** A new exchange. A repeat finds it there, and is decided again from what is there. */
export const newExchangeStep = (exchange: Exchange): Step => ({
  write: {
    Put: {
      Item: { ...key.exchange(exchange.id), ...itemOf(exchange) },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
  otherwise: () => new Again(),
})

/** What a step may rest on beside the state; unread counts and words of no consequence are not among it. */
const seen = ['status', 'wrongCodes', 'reminders', 'thanked', 'due', 'reply', 'thanksPublished'] as const
const seenNames = Object.fromEntries(seen.map((name) => [`#s_${name}`, name]))

const unchanged = (before: Exchange) => {
  const values: Record<string, unknown> = {}
  const conditions = seen.map((name) => {
    if (before[name] === undefined) return `attribute_not_exists(#s_${name})`
    values[`:s_${name}`] = before[name]
    return `#s_${name} = :s_${name}`
  })
  return { condition: conditions.join(' AND '), values }
}

/** From one state of an exchange to the next, on condition that nobody changed meanwhile what the step rests on. */
export const exchangeStep = (before: Exchange, after: Exchange): Step => {
  const change = changeOf(itemOf(before), itemOf(after))
  assert(change, 'a step of an exchange changes it')
  const { condition, values } = unchanged(before)
  return {
    write: {
      Update: {
        Key: key.exchange(before.id),
        UpdateExpression: change.UpdateExpression,
        ConditionExpression: condition,
        ExpressionAttributeNames: { ...change.ExpressionAttributeNames, ...seenNames },
        ExpressionAttributeValues: { ...change.ExpressionAttributeValues, ...values },
      },
    },
    otherwise: () => new Again(),
  }
}
