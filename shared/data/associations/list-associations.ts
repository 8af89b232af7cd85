import * as z from 'zod'
import { distanceKm } from '../../domain/distance.ts'
import { AssociationCard } from '../../model/association.ts'
import { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import type { App } from '../app.ts'
import { recentCellsWithin } from '../cells.ts'
import { partsOf } from '../keys.ts'
import type { Item } from '../table.ts'

const Stored = z.object({
  ...AssociationCard.omit({ id: true, place: true, distanceKm: true }).shape,
  latitude: z.number(),
  longitude: z.number(),
})

const cardOf = (item: Item): AssociationCard => {
  const { latitude, longitude, ...card } = Stored.parse(item)
  const { id } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  return { id, ...card, place: { latitude, longitude } }
}

/** Where a page of the register starts: behind an association. */
export const RegisterMark = z.strictObject({ id: z.uuid(), createdAt: Instant })
export type RegisterMark = z.infer<typeof RegisterMark>

/** The verified associations of a country, the newest first. */
export const allAssociations = async (
  app: App,
  limit: number,
  mark?: RegisterMark,
): Promise<{ cards: AssociationCard[]; next?: RegisterMark }> => {
  const page = await app.table.query({
    IndexName: 'register',
    KeyConditionExpression: 'registered = :status',
    ExpressionAttributeValues: { ':status': 'verified' },
    ScanIndexForward: false,
    Limit: limit,
    ...(mark && {
      ExclusiveStartKey: { PK: `A#${mark.id}`, SK: 'H', registered: 'verified', createdAt: mark.createdAt },
    }),
  })
  const cards = page.items.map(cardOf)
  const last = cards.at(-1)
  return { cards, ...(page.next && last && { next: { id: last.id, createdAt: last.createdAt } }) }
}

/** Where a page of those around a point starts: behind the one so far away. */
export const AroundMark = z.strictObject({ km: z.number().min(0), id: z.uuid() })
export type AroundMark = z.infer<typeof AroundMark>

/** Associations of one wide cell are few: they are read together, up to the megabyte that one query brings. */
const inCell = async (app: App, cell: string): Promise<AssociationCard[]> => {
  const { items } = await app.table.query({
    IndexName: 'around',
    KeyConditionExpression: 'aroundCell = :cell',
    ExpressionAttributeValues: { ':cell': cell },
    ScanIndexForward: false,
  })
  return items.map(cardOf)
}

type Near = AssociationCard & { distanceKm: number }

const behind = ({ distanceKm: km, id }: Near, mark: AroundMark): boolean =>
  km > mark.km || (km === mark.km && id > mark.id)

/** The verified associations around a point, the nearest first; distances are between cells' centres. */
export const associationsAround = async (
  app: App,
  { centre, radiusKm }: { centre: Point; radiusKm: number },
  limit: number,
  mark: AroundMark = { km: 0, id: '' },
): Promise<{ cards: AssociationCard[]; next?: AroundMark }> => {
  const cells = recentCellsWithin(centre, radiusKm)
  const found = (await Promise.all(cells.map((cell) => inCell(app, cell)))).flat()
  const near = found
    .map((card): Near => ({ ...card, distanceKm: Math.round(distanceKm(centre, card.place) * 10) / 10 }))
    .filter((card) => card.distanceKm <= radiusKm && behind(card, mark))
    .toSorted((one, other) => one.distanceKm - other.distanceKm || (one.id < other.id ? -1 : 1))
  const cards = near.slice(0, limit)
  const last = cards.at(-1)
  return { cards, ...(near.length > limit && last && { next: { km: last.distanceKm, id: last.id } }) }
}
