import Supercluster from 'supercluster'
import type { Point } from '../../../../shared/model/place.ts'
import type { Area } from './areas.ts'

/** Areas that would overlap on the screen, shown as one. */
export type Cluster<T = unknown> = { key: string; place: Point; areas: readonly Area<T>[] }

/** How near two buttons may come, in pixels: a finger must find each. */
const radius = 68
const maxZoom = 16

type View = { bounds: [west: number, south: number, east: number, north: number]; zoom: number }

/** Groups areas for any view of the map. */
export const clustersOf = <T>(areas: readonly Area<T>[]): ((view: View) => Cluster<T>[]) => {
  const index = new Supercluster<{ area: Area<T> }>({ radius, maxZoom })
  index.load(
    areas.map((area) => ({
      type: 'Feature',
      properties: { area },
      geometry: { type: 'Point', coordinates: [area.place.longitude, area.place.latitude] },
    })),
  )
  const areasIn = (id: number): Area<T>[] => index.getLeaves(id, Infinity).map(({ properties }) => properties.area)
  return ({ bounds, zoom }) =>
    index.getClusters(bounds, Math.floor(zoom)).map(({ properties, geometry }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates
      const inside = 'cluster_id' in properties ? areasIn(properties.cluster_id) : [properties.area]
      const key = inside.map((area) => area.key).join(' ')
      return { key, place: { latitude, longitude }, areas: inside }
    })
}
