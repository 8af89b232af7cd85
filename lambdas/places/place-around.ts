import { SearchPlaceIndexForPositionCommand } from '@aws-sdk/client-location'
import { cellAt } from '../../shared/data/cells.ts'
import type { FoundPlace, Point } from '../../shared/model/place.ts'
import { environment } from '../runtime/environment.ts'
import { location, unlessThrottled } from './location-client.ts'
import { namePlace } from './name-place.ts'
import { shortMemory } from './short-memory.ts'

const answers = shortMemory<FoundPlace[]>({ most: 500, keptMs: 300_000 })

/** The cell that a point lies in, with a name. Nobody else learns the point: the place index is asked for the cell's centre. */
export const placeAround = (
  point: Point,
  { language, now }: { language: string; now: number },
): Promise<FoundPlace[]> => {
  const cell = cellAt(point)
  return answers(`${language} ${cell.placeId}`, now, async () => {
    const asked = new SearchPlaceIndexForPositionCommand({
      IndexName: environment.placeIndex(),
      Position: [cell.place.longitude, cell.place.latitude],
      Language: language,
      MaxResults: 1,
    })
    const { Results: [nearest] = [] } = await unlessThrottled(location().send(asked))
    const named = nearest?.Place && namePlace(nearest.Place, { hasStreet: false })
    return named ? [{ ...cell, ...named }] : []
  })
}
