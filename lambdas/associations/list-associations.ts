import type { associations } from '../../shared/contract/associations.ts'
import {
  allAssociations,
  AroundMark,
  associationsAround,
  RegisterMark,
} from '../../shared/data/associations/list-associations.ts'
import { fileOf } from '../../shared/data/cells.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { refusedField } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

type List = Handler<typeof associations.listAssociations>
type Asked = Parameters<List>[0]

const all = async ({ limit, cursor }: Asked, app: Parameters<List>[2]) => {
  const scope = 'associations'
  const mark = cursor === undefined ? undefined : readCursor(scope, RegisterMark, cursor)
  const { cards, next } = await allAssociations(app, limit, mark)
  return { items: cards, ...(next && { cursor: writeCursor(scope, next) }) }
}

/** A page of verified associations: around a point, or all of them. */
export const listAssociations: List = async (input, _caller, app) => {
  const { latitude, longitude, radiusKm, limit, cursor } = input
  if (latitude === undefined && longitude === undefined) return all(input, app)
  if (latitude === undefined) throw refusedField({ field: 'latitude', rule: 'together', allowed: 'longitude' })
  if (longitude === undefined) throw refusedField({ field: 'longitude', rule: 'together', allowed: 'latitude' })
  const { centre } = fileOf({ latitude, longitude })
  const scope = ['associations', centre.latitude, centre.longitude, radiusKm].join(' ')
  const mark = cursor === undefined ? undefined : readCursor(scope, AroundMark, cursor)
  const { cards, next } = await associationsAround(app, { centre, radiusKm }, limit, mark)
  return { items: cards, ...(next && { cursor: writeCursor(scope, next) }) }
}
