/** Two letters for a partition: its position in the order of partitions around a point. */
const letterOf = (position: number): string => position.toString(36).padStart(2, '0')

type Positioned = { position: number }

/** Partitions as text. */
export const cellsAt = (cells: readonly Positioned[]): string =>
  cells.map(({ position }) => letterOf(position)).join('')

/** The positions of the partitions in a text. */
export const cellsIn = (text: string): number[] =>
  (text.match(/../g) ?? []).map((letters) => Number.parseInt(letters, 36))

/** A bit for each of the 49 places of a partition, in the order of their digits, in ten letters. */
const maskOf = (places: ReadonlySet<string>): string =>
  [...places]
    .reduce((mask, digits) => mask + 2 ** Number.parseInt(digits, 7), 0)
    .toString(36)
    .padStart(10, '0')

const digitsOf = (mask: string): Set<string> => {
  const bits = Number.parseInt(mask, 36).toString(2).split('').toReversed()
  return new Set(bits.flatMap((bit, place) => (bit === '1' ? [place.toString(7).padStart(2, '0')] : [])))
}

/** Some places of partitions as text, twelve letters for a partition. */
export const placesLeft = (cells: readonly (Positioned & { places: ReadonlySet<string> | undefined })[]): string =>
  cells.map(({ position, places }) => letterOf(position) + maskOf(places ?? new Set())).join('')

/** The places in a text, by the positions of their partitions. */
export const placesIn = (text: string): Map<number, Set<string>> =>
  new Map((text.match(/.{12}/g) ?? []).map((each) => [Number.parseInt(each.slice(0, 2), 36), digitsOf(each.slice(2))]))
