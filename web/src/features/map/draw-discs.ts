import type { ExpressionSpecification, GeoJSONSource } from 'maplibre-gl'
import type { Area } from './areas.ts'
import { discsOf } from './discs.ts'
import type { MapLibreMap } from './open-map.ts'
import { tokenColour } from './scheme.ts'

const id = 'discs'

const colour = (): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  'offer',
  tokenColour('offer'),
  'need',
  tokenColour('need'),
  tokenColour('brand'),
]

const isSource = (source: unknown): source is GeoJSONSource =>
  typeof source === 'object' && source !== null && 'setData' in source

/** Draws the areas of listings under the buttons, in the colours of the scheme. */
export const drawDiscs = (map: MapLibreMap, areas: readonly Area[]): void => {
  const data = discsOf(areas)
  const source = map.getSource(id)
  if (isSource(source)) source.setData(data)
  else {
    map.addSource(id, { type: 'geojson', data })
    map.addLayer({ id, type: 'fill', source: id, paint: { 'fill-opacity': 0.16 } })
    map.addLayer({ id: `${id}-edge`, type: 'line', source: id, paint: { 'line-width': 1.5, 'line-opacity': 0.7 } })
  }
  map.setPaintProperty(id, 'fill-color', colour())
  map.setPaintProperty(`${id}-edge`, 'line-color', colour())
}
