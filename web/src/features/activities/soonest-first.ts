type Dated = { id: string; startsAt: string }
/** A list that comes in pages, the soonest first, as far as it has come. */
type Part<T extends Dated> = { items: readonly T[]; isWhole: boolean }

/** Beyond the last one of a list that goes on, another of it may still come in between. */
const horizonOf = ({ items, isWhole }: Part<Dated>): string => (isWhole ? '~' : (items.at(-1)?.startsAt ?? ''))

/** Several lists as one, the soonest first, as far as nothing can come in between any more. */
export const soonestFirst = <T extends Dated>(parts: readonly Part<T>[]): T[] => {
  const horizon = parts.map(horizonOf).reduce((one, other) => (one < other ? one : other), '~')
  return parts
    .flatMap(({ items }) => items)
    .filter(({ startsAt }) => startsAt <= horizon)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0))
}

/** Which of the lists ends first, and has to go on before more can be shown; undefined when all are whole. */
export const shortest = (parts: readonly Part<Dated>[]): number | undefined => {
  const horizons = parts.map(horizonOf)
  const open = parts.flatMap(({ isWhole }, place) => (isWhole ? [] : [place]))
  return open.toSorted((one, other) => ((horizons[one] ?? '') < (horizons[other] ?? '') ? -1 : 1))[0]
}
