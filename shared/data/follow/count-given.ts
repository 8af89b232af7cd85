import type { Exchange } from '../../model/exchange.ts'
import type { App } from '../app.ts'
import { Again } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import type { Write } from '../table.ts'

/** Counts the pieces once for each exchange, however often its completion is seen. */
const countedWrite = (exchange: Exchange): Write => ({
  Update: {
    Key: key.exchange(exchange.id),
    UpdateExpression: 'SET counted = :yes',
    ConditionExpression: 'attribute_not_exists(counted)',
    ExpressionAttributeValues: { ':yes': true },
  },
})

const givenWrite = (listing: ListingHead, quantity: number): Write => {
  const isDone = listing.status === 'reserved' && listing.given + quantity >= listing.quantity
  return {
    Update: {
      Key: key.listing(listing.id),
      UpdateExpression: isDone
        ? 'SET #status = :closed REMOVE dueHour, dueAt ADD given :quantity'
        : 'ADD given :quantity',
      ConditionExpression: '#status = :seen AND given = :given',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':quantity': quantity,
        ':seen': listing.status,
        ':given': listing.given,
        ...(isDone && { ':closed': 'closed' }),
      },
    },
  }
}

const again = () => new Again()

/** Adds a completed exchange's pieces to what a listing has given; when all are given the listing is closed. */
export const countGiven = (app: App, exchange: Exchange): Promise<void> =>
  decide(app, async (): Promise<Plan<void>> => {
    const read = { consistent: true }
    const [item, head] = await app.table.batchGet([key.exchange(exchange.id), key.listing(exchange.listingId)], read)
    if (item?.['counted'] === true || exchange.standing) return { steps: [], answer: undefined }
    return {
      steps: [
        { write: countedWrite(exchange), otherwise: again },
        { write: givenWrite(headOf(head), exchange.quantity), otherwise: again },
      ],
      answer: undefined,
    }
  })
