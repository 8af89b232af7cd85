import * as z from 'zod'
import { timeOfUuid7 } from '../../domain/uuid.ts'
import { AssociationAct } from '../../model/association-act.ts'
import type { ActId, AssociationId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { Item } from '../table.ts'

const Stored = z.object(AssociationAct.omit({ id: true, at: true }).shape)

/** The act in an item; its id, and with it its time, stand in the sort key. */
export const actOf = (item: Item): AssociationAct => {
  const id = String(item['SK']).slice('L#'.length)
  return { id, at: timeOfUuid7(id), ...Stored.parse(item) }
}

/** A page of what was done in an association's name, newest first. */
export const actsOf = async (
  app: App,
  association: AssociationId,
  limit: number,
  after?: ActId,
): Promise<{ acts: AssociationAct[]; next?: ActId }> => {
  const page = await app.table.query({
    KeyConditionExpression: 'PK = :association AND begins_with(SK, :acts)',
    ExpressionAttributeValues: { ':association': key.association(association).PK, ':acts': 'L#' },
    ScanIndexForward: false,
    Limit: limit,
    ...(after !== undefined && { ExclusiveStartKey: key.act(association, after) }),
  })
  const acts = page.items.map(actOf)
  const last = acts.at(-1)
  return { acts, ...(page.next && last && { next: last.id }) }
}
