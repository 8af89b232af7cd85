import { median } from './median.ts'

/** One side of a comparison: does its share of a pair, and says what it took, in whatever unit both sides use. */
export type Side = () => Promise<number>

/** What both sides took in the median, and the median of the pairs' ratios, ours over theirs. */
export type Compared = { ours: number; theirs: number; ratio: number }

/**
 * Lets two sides take turns, each first as often as the other, so that what slows the machine slows both. The ratio is
 * taken within each pair; the pairs that warm up do not count.
 */
export const paired = async (
  { pairs, warmUps }: { pairs: number; warmUps: number },
  ours: Side,
  theirs: Side,
): Promise<Compared> => {
  const taken: { ours: number; theirs: number }[] = []
  for (let pair = 0; pair < warmUps + pairs; pair += 1) {
    if (pair % 2 === 0) taken.push({ ours: await ours(), theirs: await theirs() })
    else {
      const first = await theirs()
      taken.push({ ours: await ours(), theirs: first })
    }
  }
  const counted = taken.slice(warmUps)
  return {
    ours: median(counted.map((pair) => pair.ours)),
    theirs: median(counted.map((pair) => pair.theirs)),
    ratio: median(counted.map((pair) => pair.ours / pair.theirs)),
  }
}
