import type { Place } from '@aws-sdk/client-location'
import { cellAt } from '../../shared/data/cells.ts'
import type { FoundPlace } from '../../shared/model/place.ts'
import { namePlace } from './name-place.ts'

/** A place of the index as anybody may know it: its name, and the cell that it lies in. */
export const placed = (place: Place | undefined): FoundPlace | undefined => {
  const [longitude, latitude] = place?.Geometry?.Point ?? []
  if (place === undefined || latitude === undefined || longitude === undefined) return undefined
  const named = namePlace(place, { hasStreet: true })
  return named && { ...cellAt({ latitude, longitude }), ...named }
}
