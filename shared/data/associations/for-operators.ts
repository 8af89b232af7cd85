import * as z from 'zod'
import { timeOfUuid7 } from '../../domain/uuid.ts'
import { type AssociationHead, type AssociationStatus, DecisionReason, Verdict } from '../../model/association.ts'
import { type AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key, partsOf } from '../keys.ts'
import type { Item } from '../table.ts'
import { associationOf, missionOf } from './association-items.ts'
import type { RegisterMark } from './list-associations.ts'

/** An association as it stands in the register, with its texts. */
export type Registered = { head: AssociationHead; description: string }

const idIn = (item: Item): AssociationId => partsOf({ PK: String(item['PK']), SK: String(item['SK']) }).id

const wholeOnes = async (app: App, ids: readonly AssociationId[]): Promise<Registered[]> => {
  if (ids.length === 0) return []
  const keys = ids.flatMap((id) => [key.association(id), key.associationDetail(id)])
  const items = await app.table.batchGet(keys, { consistent: true })
  return ids.map((_, place) => ({
    head: associationOf(items[2 * place]),
    description: missionOf(items[2 * place + 1]),
  }))
}

/** A page of the register, in the order in which they applied: whoever waits longest comes first. At most fifty. */
export const registered = async (
  app: App,
  status: AssociationStatus,
  limit: number,
  mark?: RegisterMark,
): Promise<{ found: Registered[]; next?: RegisterMark }> => {
  const page = await app.table.query({
    IndexName: 'register',
    KeyConditionExpression: 'registered = :status',
    ExpressionAttributeValues: { ':status': status },
    Limit: Math.min(limit, 50),
    ...(mark && { ExclusiveStartKey: { ...key.association(mark.id), registered: status, createdAt: mark.createdAt } }),
  })
  const found = await wholeOnes(app, page.items.map(idIn))
  const last = page.items.at(-1)
  return {
    found: found.filter(({ head }) => head.status === status),
    ...(page.next && last && { next: { id: idIn(last), createdAt: String(last['createdAt']) } }),
  }
}

const StoredDecision = z.object({ decision: Verdict, reason: DecisionReason, by: MemberId })

const decisionOf = (item: Item) => ({
  at: timeOfUuid7(String(item['SK']).slice('D#'.length)),
  ...StoredDecision.parse(item),
})

const decisionsMost = 100

/** One association with the decisions about it, newest first, and at most so many. @throws Refusal `not_found` */
export const registeredOne = async (
  app: App,
  id: AssociationId,
): Promise<Registered & { decisions: ReturnType<typeof decisionOf>[] }> => {
  const [[head, detail], { items }] = await Promise.all([
    app.table.batchGet([key.association(id), key.associationDetail(id)], { consistent: true }),
    app.table.query({
      KeyConditionExpression: 'PK = :association AND begins_with(SK, :decisions)',
      ExpressionAttributeValues: { ':association': key.association(id).PK, ':decisions': 'D#' },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: decisionsMost,
    }),
  ])
  return { head: associationOf(head), description: missionOf(detail), decisions: items.map(decisionOf) }
}
