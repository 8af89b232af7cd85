import { countsOf, type Area } from './areas.ts'

/** The radius of a circle as large as a cell. */
const radiusKm = 1.3
const kmPerDegree = 111.2
const corners = 48

const ringAround = ({ place: { latitude, longitude } }: Area): [number, number][] =>
  Array.from({ length: corners + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % corners)) / corners
    const wide = kmPerDegree * Math.cos((latitude * Math.PI) / 180)
    return [longitude + (radiusKm * Math.cos(angle)) / wide, latitude + (radiusKm * Math.sin(angle)) / kmPerDegree]
  })

const kindOf = (area: Area): 'offer' | 'need' | 'both' => {
  const { offers, needs } = countsOf(area.cards)
  if (offers > 0 && needs > 0) return 'both'
  return offers > 0 ? 'offer' : 'need'
}

/** The areas as discs of about 5 km²: they stay where they are, and say no more than the API knows. */
export const discsOf = (areas: readonly Area[]) => ({
  type: 'FeatureCollection' as const,
  features: areas.map((area) => ({
    type: 'Feature' as const,
    properties: { kind: kindOf(area) },
    geometry: { type: 'Polygon' as const, coordinates: [ringAround(area)] },
  })),
})
