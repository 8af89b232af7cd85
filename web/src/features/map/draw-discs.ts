import type { ExpressionSpecification, GeoJSONSource } from 'maplibre-gl'
import type { Area } from './areas.ts'
import { discsOf } from './discs.ts'
import type { MapLibreMap } from './open-map.ts'

const id = 'discs'

/** The colours of discs with offers, with needs, with what is of associations, and with several of them. */
export type DiscColours = { offer: string; need: string; association: string; several: string }

const byKind = ({ offer, need, association, several }: DiscColours): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  'offer',
  offer,
  'need',
  need,
  'association',
  association,
  several,
]

const isSource = (source: unknown): source is GeoJSONSource =>
  typeof source === 'object' && source !== null && 'setData' in source

/** Draws the areas of listings, under the buttons. */
export const drawDiscs = (map: MapLibreMap, areas: readonly Area[], colours: DiscColours): void => {
  const data = discsOf(areas)
  const source = map.getSource(id)
  if (isSource(source)) void source.setData(data)
  else {
    map.addSource(id, { type: 'geojson', data })
    map.addLayer({ id, type: 'fill', source: id, paint: { 'fill-opacity': 0.16 } })
    map.addLayer({ id: `${id}-edge`, type: 'line', source: id, paint: { 'line-width': 1.5, 'line-opacity': 0.7 } })
  }
  map.setPaintProperty(id, 'fill-color', byKind(colours))
  map.setPaintProperty(`${id}-edge`, 'line-color', byKind(colours))
}
