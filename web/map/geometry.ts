/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number]
export type Line = readonly Position[]

/** A rectangle of the map, in degrees. */
export type Box = { west: number; south: number; east: number; north: number }

type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiLineString'; coordinates: readonly Line[] }
  | { type: 'Polygon'; coordinates: readonly Line[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly Line[])[] }

export type Feature = { type: 'Feature'; properties: Readonly<Record<string, string | number>>; geometry: Geometry }

export const featureOf = (geometry: Geometry, properties: Feature['properties'] = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

/** A GeoJSON file with numbers no longer than they need to be. @param digits behind the point, of degrees */
export const geoJson = (features: readonly Feature[], digits: number): string =>
  JSON.stringify({ type: 'FeatureCollection', features }, (_name, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(digits)) : value,
  )

/** How many kilometres a degree of latitude is. */
export const kmPerDegree = 111.2

/** The point so many kilometres east and north of another. */
export const moved = ([longitude, latitude]: Position, eastKm: number, northKm: number): Position => [
  longitude + eastKm / (kmPerDegree * Math.cos((latitude * Math.PI) / 180)),
  latitude + northKm / kmPerDegree,
]

/** Whether a point lies within rings, counted as even and odd. */
export const isWithin = ([x, y]: Position, rings: readonly Line[]): boolean => {
  let inside = false
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0]
    for (const [qx, qy] of ring) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
      px = qx
      py = qy
    }
  }
  return inside
}
