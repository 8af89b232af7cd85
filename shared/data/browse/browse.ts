import type { MemberId } from '../../model/ids.ts'
import type { ListingCard } from '../../model/listing.ts'
import type { App } from '../app.ts'
import { nearCellsAround } from '../cells.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { type Asked, askedOf, type BrowseInput } from './asked.ts'
import { cardFor } from './card-for.ts'
import { density } from './density.ts'
import { firstMark, NearMark, nextMark, partsFrom } from './near-mark.ts'
import { nearest } from './nearest.ts'
import { newest } from './newest.ts'
import { type Found, readPage } from './read-page.ts'
import { nextShelves, ShelvesMark, shelvesOf } from './shelves.ts'
import { shownTo } from './shown-to.ts'

type Shown = Promise<(found: Found) => boolean>
type Listed = { found: Found[]; mark?: object | undefined }

const nearestPage = async (app: App, asked: Asked, shown: Shown, limit: number, cursor?: string): Promise<Listed> => {
  const mark = cursor === undefined ? firstMark : readCursor(asked.scope, NearMark, cursor)
  const cells = nearCellsAround(asked.centre, asked.radiusKm)
  const seen = density(mark.seen)
  const around = { ...asked, start: mark.start }
  const source = nearest(app, { start: partsFrom(cells, mark), around, wanted: asked.wanted, seen })
  const page = await readPage(source, limit, shown)
  return { found: page.shown, mark: nextMark(page, cells, seen.all()) }
}

const newestPage = async (app: App, asked: Asked, shown: Shown, limit: number, cursor?: string): Promise<Listed> => {
  const mark = cursor === undefined ? undefined : readCursor(asked.scope, ShelvesMark, cursor)
  const shelves = shelvesOf(asked, mark)
  const page = await readPage(newest(app, shelves, asked.wanted, limit), limit, shown)
  return { found: page.shown, mark: nextShelves(page, shelves) }
}

/**
 * A page of open listings: exactly the next ones, nearest or newest first. It may be short, even empty, while a cursor
 * follows. To a member nobody is shown whom a block lies between.
 * @throws Refusal `invalid_request`, `invalid_cursor`, `account_closed`
 */
export const browse = async (
  app: App,
  caller: MemberId | undefined,
  { limit, cursor, ...input }: BrowseInput & { limit: number; cursor?: string | undefined },
): Promise<{ items: ListingCard[]; cursor?: string }> => {
  const asked = askedOf(input, app.country)
  const pageOf = asked.order === 'nearest' ? nearestPage : newestPage
  const shown = shownTo(app, caller)
  const [{ found, mark }] = await Promise.all([pageOf(app, asked, shown, limit, cursor), shown])
  return {
    items: found.map(({ card }) => cardFor(asked, card)),
    ...(mark && { cursor: writeCursor(asked.scope, mark) }),
  }
}
