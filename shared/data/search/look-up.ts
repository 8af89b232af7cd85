import { distanceKm } from '../../domain/distance.ts'
import { match } from '../../domain/words/match.ts'
import type { Term } from '../../domain/words/query-words.ts'
import type { ListingCard } from '../../model/listing.ts'
import type { App } from '../app.ts'
import type { Asked } from '../browse/asked.ts'
import { filterOf } from '../browse/wanted.ts'
import { wordsUnder } from '../keys.ts'
import { cardOf } from '../listing-items.ts'
import type { Item, Page } from '../table.ts'
import type { Lookup, Wordlike } from './lookups.ts'
import type { Standing } from './search-mark.ts'
import { readWords } from './stored-words.ts'

/** A listing that was found, and where it stands. */
export type Hit = { standing: Standing; card: ListingCard }

export type Question = { asked: Asked; terms: readonly Term[]; ways: readonly Wordlike[] }

/** As much as one query looks at: 70 KB of cards. */
const sizeMost = 100

const query = (
  app: App,
  { cell, word, isPrefix }: Lookup,
  { asked }: Question,
  behind: string | null,
): Promise<Page> => {
  const filter = filterOf(asked.wanted)
  const PK = wordsUnder(cell, word)
  return app.table.query({
    KeyConditionExpression: 'PK = :cell AND begins_with(SK, :word)',
    ...filter,
    ExpressionAttributeValues: {
      ...filter?.ExpressionAttributeValues,
      ':cell': PK,
      ':word': isPrefix ? word : `${word}#`,
    },
    ScanIndexForward: false,
    Limit: sizeMost,
    ...(behind !== null && { ExclusiveStartKey: { PK, SK: word + behind } }),
  })
}

/** Of the items of one listing, only the first that any lookup meets counts. */
const isCounted = (word: string, words: readonly string[], { ways }: Question): boolean => {
  for (const way of ways) {
    const met = words.filter((each) => (way.isPrefix ? each.startsWith(way.word) : each === way.word))
    if (met.length > 0) return word === met.toSorted().at(-1)
  }
  return false
}

const hitIn = (item: Item, question: Question): Hit[] => {
  const { asked, terms } = question
  const [word = '', at = '', id = ''] = String(item['SK']).split('#')
  const words = readWords(String(item['words']))
  if (!isCounted(word, [...words.title, ...words.description], question)) return []
  const fit = match(terms, words)
  if (fit === undefined) return []
  const card = cardOf({ ...item, id, createdAt: at })
  const km = distanceKm(asked.centre, card.place)
  if (!card.remote && km > asked.radiusKm) return []
  return [{ standing: { fit, rank: { km: asked.order === 'nearest' ? km : 0, at, id } }, card }]
}

/** One query of the word index: what of it fits, and behind which item it goes on. */
export const lookUp = async (
  app: App,
  lookup: Lookup,
  question: Question,
  behind: string | null,
): Promise<{ hits: Hit[]; left: string | null }> => {
  const { items, next } = await query(app, lookup, question, behind)
  return {
    hits: items.flatMap((item) => hitIn(item, question)),
    left: next ? String(next['SK']).slice(lookup.word.length) : null,
  }
}
