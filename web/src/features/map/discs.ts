import type { Area } from './areas.ts'

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

const kinds = ['offer', 'need', 'association'] as const

/** The kind of all that is there, or `several`. */
const kindOf = (area: Area): (typeof kinds)[number] | 'several' => {
  const [kind, other] = kinds.filter((each) => area.counts[each] > 0)
  return kind === undefined || other !== undefined ? 'several' : kind
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
