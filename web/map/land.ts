import { readAtlas } from './atlas.ts'
import type { Outline } from './atlas.ts'
import { cutAtAntimeridian, cutToBox } from './cut.ts'
import { featureOf } from './geometry.ts'
import type { Box, Feature, Line, Position } from './geometry.ts'

/** Without it no polygon lies around a pole, which a flat map cannot draw. */
const leftOut = ['Antarctica']

/** No line is drawn through Cyprus: where it would run is for nobody here to say. */
const undivided = ['Cyprus', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Dhekelia', 'Akrotiri']

/** Europe and what is around it, drawn finer than the rest. */
const europe: Box = { west: -25, south: 27, east: 50, north: 73 }

const isIn = ({ west, south, east, north }: Box, [x, y]: Position): boolean =>
  x >= west && x <= east && y >= south && y <= north

const touches =
  (box: Box) =>
  ({ polygons }: Outline): boolean =>
    polygons.some(([outer = []]) => outer.some((point) => isIn(box, point)))

const isShown = ({ name }: Outline): boolean => !leftOut.includes(name)

const landOf = ({ polygons }: Outline): Feature[] => {
  const cut = polygons.flatMap((rings): (readonly Line[])[] => {
    const [outer = [], ...holes] = rings
    const parts = cutAtAntimeridian(outer)
    return parts.length === 1 && parts[0] === outer ? [[outer, ...holes]] : parts.map((part) => [part])
  })
  return [featureOf({ type: 'MultiPolygon', coordinates: cut })]
}

/** The land of the Earth, and the lines between countries. */
export const drawLand = (): { land: Feature[]; borders: Feature } => {
  const near = readAtlas('50m')
  const inEurope = near.outlines.filter(touches(europe)).filter(isShown)
  const names = inEurope.map(({ name }) => name)
  const far = readAtlas('110m').outlines.filter((outline) => isShown(outline) && !names.includes(outline.name))
  const lines = near.borders
    .filter(({ between }) => between.some((name) => names.includes(name)))
    .filter(({ between }) => !between.some((name) => undivided.includes(name)))
    .map(({ line }) => line)
  return {
    land: [...far, ...inEurope].flatMap(landOf),
    borders: featureOf({ type: 'MultiLineString', coordinates: lines }),
  }
}

/** The finest land in some boxes, where people look closely: `sea` is the box beneath it. */
export const drawNearLand = (boxes: readonly Box[]): { sea: Feature[]; land: Line[][] } => {
  const { outlines } = readAtlas('10m')
  const land = boxes.map((box) =>
    outlines.filter(isShown).flatMap(({ polygons }) => polygons.flat().flatMap((ring) => cutToBox(ring, box))),
  )
  const sea = boxes.map(({ west, south, east, north }) => {
    const ring: Line = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]
    return featureOf({ type: 'Polygon', coordinates: [ring] })
  })
  return { sea, land }
}
