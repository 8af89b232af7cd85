import type { Place } from '@aws-sdk/client-location'
import type { FoundPlace } from '../../shared/model/place.ts'

type Named = Pick<FoundPlace, 'name' | 'area'>

const areaPartsMost = 2

/** A postal code alone says little: people know whose it is. */
const townOf = ({ PostalCode, Municipality, Categories }: Place): (string | undefined)[] =>
  Categories?.includes('PostalCodeType') && PostalCode !== undefined
    ? [`${PostalCode} ${Municipality ?? ''}`.trim()]
    : [Municipality]

/** From the smallest to the widest that the place index tells. House numbers and names of houses are not asked for. */
const partsOf = (place: Place, hasStreet: boolean): string[] => {
  const { Street, Neighborhood, SubRegion, Region } = place
  const parts = [hasStreet ? Street : undefined, Neighborhood, ...townOf(place), SubRegion, Region]
  return [...new Set(parts.flatMap((part) => part ?? []))]
}

/**
 * How people call a place, and what it lies in; undefined where the place index has no name for it.
 * @param hasStreet whether a street may name it: it was looked for, or it only happens to be in the middle of a cell
 */
export const namePlace = (place: Place, { hasStreet }: { hasStreet: boolean }): Named | undefined => {
  const [name = place.Label, ...wider] = partsOf(place, hasStreet)
  if (name === undefined) return undefined
  const area = wider.slice(0, areaPartsMost).join(', ')
  return { name, ...(area !== '' && { area }) }
}
