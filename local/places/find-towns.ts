import { foldName } from './fold-name.ts'
import type { Town } from './town.ts'

export type Near = { readonly latitude: number; readonly longitude: number }

/** A town and which of its names was meant: the main one, until another is written out. */
export type Match = { readonly town: Town; readonly name: number }

/** How well a name fits, best first: it is the text, it begins so, a later word of it begins so, not at all. */
type Misfit = 0 | 1 | 2 | 3

const misfitOf = (name: string, text: string): Misfit => {
  if (name.startsWith(text)) return name.length === text.length ? 0 : 1
  return name.includes(` ${text}`) ? 2 : 3
}

const kmPerDegree = 111.2

/** In kilometres, on a flat Earth: near enough within a country. */
export const kmBetween = (one: Near, other: Near): number =>
  kmPerDegree *
  Math.hypot(
    one.latitude - other.latitude,
    (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180),
  )

const kmForTenTimesLarger = 1_000
/** Whoever writes "Aix" may be on their way to Aix-en-Provence: the hamlet counts as if thirty times as large. */
const writtenOut = Math.log10(30)

const weightOf = (town: Town, misfit: Misfit, near: Near | undefined): number =>
  Math.log10(town.population + 1) +
  (misfit === 0 ? writtenOut : 0) -
  (near ? kmBetween(town, near) / kmForTenTimesLarger : 0)

type Ranked = Match & { readonly isBeginning: boolean; readonly weight: number }

/** The name that fits best; of those that are written out the one with the accents that were typed. */
const bestName = ({ names, folded }: Town, text: string, typed: string): { name: number; misfit: Misfit } => {
  let best: { name: number; misfit: Misfit } = { name: 0, misfit: 3 }
  for (const [name, fold] of folded.entries()) {
    const misfit = misfitOf(fold, text)
    const isAsTyped = misfit === 0 && names[name]?.toLowerCase() === typed
    if (misfit < best.misfit || (isAsTyped && names[best.name]?.toLowerCase() !== typed)) best = { name, misfit }
  }
  return best
}

/** The towns with a name that begins so, in any script: those that begin so before those with a later word, then large and near ones first. */
export const findTowns = (
  towns: readonly Town[],
  { text, near, most }: { text: string; near?: Near | undefined; most: number },
): Match[] => {
  const folded = foldName(text)
  if (folded === '') return []
  const typed = text.toLowerCase()
  const found: Ranked[] = []
  for (const town of towns) {
    const { name, misfit } = bestName(town, folded, typed)
    if (misfit === 3) continue
    const isOther = misfit === 0 && town.folded[0]?.startsWith(folded) !== true
    found.push({ town, name: isOther ? name : 0, isBeginning: misfit < 2, weight: weightOf(town, misfit, near) })
  }
  return found
    .toSorted((one, other) => Number(other.isBeginning) - Number(one.isBeginning) || other.weight - one.weight)
    .slice(0, most)
}

/** The town nearest to a point. */
export const nearestTown = (towns: readonly Town[], point: Near): { town: Town; km: number } | undefined => {
  let nearest: { town: Town; km: number } | undefined
  for (const town of towns) {
    const km = kmBetween(point, town)
    if (nearest === undefined || km < nearest.km) nearest = { town, km }
  }
  return nearest
}
