import * as z from 'zod'
import { later } from '../../domain/time.ts'
import { refusedField } from '../../errors.ts'
import type { ActivityCard } from '../../model/activity-views.ts'
import type { ActivityType } from '../../model/activity.ts'
import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import type { App } from '../app.ts'
import { fileOf, recentCellsWithin } from '../cells.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { readStanding } from '../members.ts'
import { remoteShelf, soonCellOf } from './activity-items.ts'
import type { Listed } from './card-of.ts'
import { mergeSoon, type Shelf } from './merge-soon.ts'

/** What a list of events or missions is asked for. */
export type SoonInput = {
  latitude?: number | undefined
  longitude?: number | undefined
  radiusKm: number
  from?: Instant | undefined
  to?: Instant | undefined
  language?: string | undefined
  remote?: boolean | undefined
  associationId?: string | undefined
  limit: number
  cursor?: string | undefined
}

const Mark = z.strictObject({ after: z.string().max(100) })

/** @throws Refusal `invalid_request` for half a point */
const pointOf = ({ latitude, longitude }: SoonInput): Point | undefined => {
  if (latitude === undefined && longitude === undefined) return undefined
  if (longitude === undefined) throw refusedField({ field: 'longitude', rule: 'together', allowed: 'latitude' })
  if (latitude === undefined) throw refusedField({ field: 'latitude', rule: 'together', allowed: 'longitude' })
  return { latitude, longitude }
}

/** What is remote stands on a shelf of its own, for the whole country. */
const cellsOf = ({ remote, radiusKm }: SoonInput, centre: Point): string[] => [
  ...(remote === true ? [] : recentCellsWithin(centre, radiusKm)),
  ...(remote === false ? [] : [remoteShelf]),
]

const shelvesOf = (type: ActivityType, input: SoonInput, centre: Point): Shelf[] =>
  input.associationId === undefined
    ? cellsOf(input, centre).map((cell) => ({
        index: 'soon',
        partition: 'soonCell',
        sort: 'soonAt',
        value: soonCellOf(type, cell),
      }))
    : [{ index: 'hosts', partition: 'host', sort: 'hostedAt', value: input.associationId }]

type Around = { centre: Point; isAsked: boolean }

const isWanted =
  (type: ActivityType, { language, remote, radiusKm, associationId }: SoonInput, { isAsked }: Around) =>
  ({ card, isListed }: Listed): boolean =>
    card.type === type &&
    isListed &&
    (remote === undefined || card.remote === remote) &&
    (language === undefined || card.language === language || (card.languages ?? []).includes(language)) &&
    (card.distanceKm === undefined || card.distanceKm <= radiusKm || (associationId !== undefined && !isAsked))

/**
 * A page of events or missions one can sign up for, the soonest first: around a point, or around the country's centre,
 * what is remote among them; of one association all of them, wherever, from `from` on, which may lie in the past. A page
 * may be short, even empty, while a cursor follows.
 * @throws Refusal `invalid_request`, `invalid_cursor`, `account_closed`
 */
export const browseSoon = async (
  app: App,
  caller: MemberId | undefined,
  type: ActivityType,
  input: SoonInput,
): Promise<{ items: ActivityCard[]; cursor?: string }> => {
  if (caller !== undefined) await readStanding(app, caller)
  const point = pointOf(input)
  const { centre } = fileOf(point ?? app.country.mapCentre)
  const { limit, cursor, from, to, ...asked } = input
  const scope = ['soon', type, ...Object.values({ ...asked, from, to }).map((word) => word ?? '')].join(' ')
  const now = app.clock.now()
  const isHosted = input.associationId !== undefined
  const first = isHosted ? (from ?? now) : later(from ?? now, now)
  const after = cursor === undefined ? first : readCursor(scope, Mark, cursor).after
  const around = { centre, isAsked: point !== undefined }
  const page = await mergeSoon(app, shelvesOf(type, input, centre), {
    after,
    to,
    limit,
    centre: isHosted && !point ? undefined : centre,
    isWanted: isWanted(type, input, around),
  })
  const items = page.listed.map(({ card: { distanceKm, ...card } }) => ({
    ...card,
    ...(point && distanceKm !== undefined && { distanceKm }),
  }))
  return { items, ...(page.next !== undefined && { cursor: writeCursor(scope, { after: page.next }) }) }
}
