import * as z from 'zod'
import { nextCheckOf } from '../domain/exchange-due.ts'
import { Exchange } from '../model/exchange.ts'
import { assert, Refusal } from '../errors.ts'
import { changeOf } from './change.ts'
import { Again, type Step } from './commit.ts'
import { dueKeys, key } from './keys.ts'
import type { Item } from './table.ts'

const Stored = z.object(Exchange.shape)

/** The exchange in an item. @throws Refusal `not_found` where there is none */
export const exchangeOf = (item: Item | undefined): Exchange => {
  if (!item) throw new Refusal('not_found')
  return Stored.parse(item)
}

/** An exchange's item: the noun as it is, and when the schedule looks at it next. */
const itemOf = (exchange: Exchange): Item => {
  const check = nextCheckOf(exchange)
  return { ...exchange, ...(check && dueKeys(check)) }
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

/** From one state of an exchange to the next, on condition that nobody moved it meanwhile. */
export const exchangeStep = (before: Exchange, after: Exchange): Step => {
  const change = changeOf(itemOf(before), itemOf(after))
  assert(change, 'a step of an exchange changes it')
  return {
    write: {
      Update: {
        Key: key.exchange(before.id),
        ...change,
        ConditionExpression:
          '#status = :from AND wrongCodes = :wrong AND reminders = :reminders AND thanked = :thanked',
        ExpressionAttributeNames: { ...change.ExpressionAttributeNames, '#status': 'status' },
        ExpressionAttributeValues: {
          ...change.ExpressionAttributeValues,
          ':from': before.status,
          ':wrong': before.wrongCodes,
          ':reminders': before.reminders,
          ':thanked': before.thanked,
        },
      },
    },
    otherwise: () => new Again(),
  }
}
