import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as z from 'zod'
import type { Line, Position } from './geometry.ts'

const Ring = z.array(z.int())
const Shape = z.looseObject({
  type: z.enum(['Polygon', 'MultiPolygon']),
  id: z.string().optional(),
  arcs: z.union([z.array(Ring), z.array(z.array(Ring))]),
  properties: z.object({ name: z.string() }),
})

const Topology = z.object({
  transform: z.object({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) }),
  // Half a million points: to look at each takes longer than to draw the map.
  arcs: z.custom<readonly (readonly Position[])[]>(Array.isArray),
  objects: z.object({ countries: z.object({ geometries: z.array(Shape) }) }),
})
type Topology = z.infer<typeof Topology>

/** A country's outline: polygons, each an outer ring and its holes. */
export type Outline = { name: string; polygons: readonly (readonly Line[])[] }

export type Atlas = {
  outlines: readonly Outline[]
  /** Lines that two countries share, with their names. */
  borders: readonly { between: readonly string[]; line: Line }[]
}

/** The arcs of the file are steps on a grid; this gives degrees. */
const linesOf = ({ arcs, transform: { scale, translate } }: Topology): Line[] =>
  arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Position => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })

/** A negative number names an arc that is walked backwards. */
const arcOf = (index: number): number => (index < 0 ? ~index : index)

const polygonsOf = ({ arcs }: z.infer<typeof Shape>): number[][][] =>
  z.array(z.array(Ring)).safeParse(arcs).data ?? [z.array(Ring).parse(arcs)]

const require = createRequire(import.meta.url)
const files = {
  '10m': require.resolve('world-atlas/countries-10m.json'),
  '50m': require.resolve('world-atlas/countries-50m.json'),
  '110m': require.resolve('world-atlas/countries-110m.json'),
} as const

/** The countries of Natural Earth, from the package `world-atlas`. @param detail 10m is the finest */
export const readAtlas = (detail: keyof typeof files): Atlas => {
  const topology = Topology.parse(JSON.parse(readFileSync(files[detail], 'utf8')))
  const lines = linesOf(topology)
  const ringOf = (indices: readonly number[]): Line =>
    indices.flatMap((index) => {
      const line = lines[arcOf(index)] ?? []
      return index < 0 ? line.toReversed() : line
    })
  const users = new Map<number, string[]>()
  const outlines = topology.objects.countries.geometries.map((shape) => {
    const polygons = polygonsOf(shape)
    for (const index of polygons.flat(2)) {
      users.set(arcOf(index), [...(users.get(arcOf(index)) ?? []), shape.properties.name])
    }
    return { name: shape.properties.name, polygons: polygons.map((rings) => rings.map(ringOf)) }
  })
  const borders = [...users]
    .filter(([, names]) => new Set(names).size > 1)
    .map(([index, between]) => ({ between, line: lines[index] ?? [] }))
  return { outlines, borders }
}
