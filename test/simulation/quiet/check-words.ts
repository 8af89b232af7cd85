import { postingsOf } from '../../../shared/data/search/postings.ts'
import type { Item } from '../../../shared/data/table.ts'

const keyOf = ({ PK, SK }: Item): string => `${String(PK)} ${String(SK)}`
const content = (item: Item): string =>
  JSON.stringify(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** Invariant 14: the word index is the one that the listings give, as they are now. */
export const checkWords = (items: readonly Item[]): string[] => {
  const details = new Map(items.filter(({ SK }) => SK === 'D').map((item) => [item['PK'], item]))
  const heads = items.filter(({ PK, SK }) => String(PK).startsWith('L#') && SK === 'H')
  const wanted = new Map(
    heads.flatMap((head) =>
      postingsOf(head, details.get(head['PK'])).items.map((item) => [keyOf(item), content(item)]),
    ),
  )
  const found = new Map(
    items.filter(({ PK }) => String(PK).startsWith('W#')).map((item) => [keyOf(item), content(item)]),
  )
  return [
    ...[...wanted].filter(([at, item]) => found.get(at) !== item).map(([at]) => `${at} is missing or another one`),
    ...[...found.keys()].filter((at) => !wanted.has(at)).map((at) => `${at} is left over`),
  ]
}
