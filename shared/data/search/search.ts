import { queryWordsOf } from '../../domain/words/query-words.ts'
import type { MemberId } from '../../model/ids.ts'
import type { ListingCard } from '../../model/listing.ts'
import type { App } from '../app.ts'
import { type Asked, askedOf, type BrowseInput } from '../browse/asked.ts'
import { cardFor } from '../browse/card-for.ts'
import { compareRanks } from '../browse/rank.ts'
import { shownTo } from '../browse/shown-to.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { bodyHash } from '../digest.ts'
import { type Hit, lookUp, type Question } from './look-up.ts'
import { type Lookup, lookupsOf, waysTo } from './lookups.ts'
import { nextMark, queriesMost, SearchMark, type Standing } from './search-mark.ts'

/** A search: the words as typed, and the language of who typed them, if it is known. */
export type SearchInput = BrowseInput & { q: string; language?: string | undefined }

const countryLanguagesMost = 2

const compare = (one: Standing, other: Standing): number => one.fit - other.fit || compareRanks(one.rank, other.rank)

type Read = { hits: Hit[]; left: SearchMark['open'] }

/** What the lookups of a mark hold beyond what was shown, in order. */
const readMark = async (app: App, lookups: readonly Lookup[], question: Question, mark: SearchMark): Promise<Read> => {
  const { open, after } = mark
  const read = await Promise.all(
    open.map(async ([at, behind]) => {
      const lookup = lookups[at]
      const { hits, left } = lookup ? await lookUp(app, lookup, question, behind) : { hits: [], left: null }
      return { hits, left: left === null ? [] : [[at, left] satisfies SearchMark['open'][number]] }
    }),
  )
  const hits = read.flatMap((each) => each.hits).filter(({ standing }) => !after || compare(standing, after) > 0)
  return {
    hits: hits.toSorted((one, other) => compare(one.standing, other.standing)),
    left: read.flatMap((each) => each.left),
  }
}

type Listed = { hits: Hit[]; mark?: SearchMark | undefined }

/** Reads until the page is full, everything is read or enough was spent. */
const readPage = async (
  read: (mark: SearchMark) => Promise<Read>,
  start: SearchMark | undefined,
  count: number,
  limit: number,
): Promise<Listed> => {
  const shown: Hit[] = []
  let [mark, queries] = [start, 0]
  while (mark && queries + mark.open.length <= queriesMost && shown.length < limit) {
    const { hits, left } = await read(mark)
    queries += mark.open.length
    const page = hits.slice(0, limit - shown.length)
    shown.push(...page)
    const last = page.at(-1)
    mark = last && page.length < hits.length ? { ...mark, after: last.standing } : nextMark(left, mark.next, count)
  }
  return { hits: shown, mark }
}

const scopeOf = ({ scope }: Asked, words: string, languages: readonly string[]): string =>
  `search ${bodyHash({ scope, words, languages })}`

/**
 * A page of open listings that fit all the words asked for, the best fit first, then nearest or newest first; what can be
 * done remotely is found from anywhere. It may be short while a cursor follows. To a member nobody is shown whom a block
 * lies between.
 * @throws Refusal `invalid_request`, `invalid_cursor`, `account_closed`
 */
export const search = async (
  app: App,
  caller: MemberId | undefined,
  { limit, cursor, q, language, ...input }: SearchInput & { limit: number; cursor?: string | undefined },
): Promise<{ items: ListingCard[]; cursor?: string }> => {
  const asked = askedOf(input, app.country)
  const spoken = app.country.languages.slice(0, countryLanguagesMost)
  const languages = [...new Set([...(language === undefined ? [] : [language]), ...spoken])]
  const terms = queryWordsOf(q, languages)
  const ways = waysTo(terms)
  const lookups = lookupsOf(asked, ways)
  const scope = scopeOf(asked, q, languages)
  const start = cursor === undefined ? nextMark([], 0, lookups.length) : readCursor(scope, SearchMark, cursor)
  const shown = shownTo(app, caller)
  const read = async (mark: SearchMark): Promise<Read> => {
    const [isShown, { hits, left }] = await Promise.all([shown, readMark(app, lookups, { asked, terms, ways }, mark)])
    return { hits: hits.filter(isShown), left }
  }
  const [{ hits, mark }] = await Promise.all([readPage(read, start, lookups.length, limit), shown])
  return {
    items: hits.map(({ card }) => cardFor(asked, card)),
    ...(mark && { cursor: writeCursor(scope, mark) }),
  }
}
