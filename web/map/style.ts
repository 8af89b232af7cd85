/** A colour by day and by night: the page says which by the style's state `scheme`. */
const colour = (light: string, dark: string) => ['match', ['global-state', 'scheme'], 'dark', dark, light] as const

const sea = colour('#dbe5ea', '#10152b')
const land = colour('#f7f0e4', '#241d3d')
const line = colour('#cfc1ab', '#4d4474')
const green = colour('#dde8cf', '#21382f')
const small = colour('#fffdf9', '#352c57')
const large = colour('#ffe9c2', '#4a3f72')
const ink = colour('#5a5272', '#c3badb')
const halo = colour('#fffaf3', '#17122b')

const credits = {
  land: '<a href="https://www.naturalearthdata.com">Natural Earth</a>',
  // Nobody should look for a street that was never built.
  streets: 'Invented streets',
  towns: '<a href="https://www.geonames.org">GeoNames</a> (CC BY 4.0)',
} as const

const source = (name: string, attribution?: string) => ({
  type: 'geojson',
  data: `/map/${name}.json`,
  ...(attribution !== undefined && { attribution }),
})

const fill = (id: string, from: string, paint: object, more: object = {}) => ({
  id,
  type: 'fill',
  source: from,
  paint,
  ...more,
})

const wide = (from: number, to: number) => ['interpolate', ['exponential', 1.6], ['zoom'], 9, from, 16, to]

const street = (kind: string, minzoom: number, paint: object) => ({
  id: kind,
  type: 'line',
  source: 'streets',
  minzoom,
  filter: ['==', ['get', 'kind'], kind],
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  paint,
})

const townLayer = [
  street('river', 8, { 'line-color': sea, 'line-width': wide(1.5, 34) }),
  fill('park', 'streets', { 'fill-color': green }, { filter: ['==', ['get', 'kind'], 'park'] }),
  street('small', 11.5, { 'line-color': small, 'line-width': wide(0.3, 9) }),
  street('large', 9, { 'line-color': large, 'line-width': wide(0.8, 16) }),
]

/** The larger a town, the earlier it has its name. */
const names = {
  id: 'names',
  type: 'symbol',
  source: 'towns',
  filter: ['>=', ['get', 'people'], ['step', ['zoom'], 900_000, 4.5, 250_000, 6.5, 60_000, 8, 10_000, 10.5, 0]],
  layout: {
    'text-field': ['coalesce', ['get', ['concat', 'name:', ['global-state', 'language']]], ['get', 'name']],
    'text-font': ['Vazirmatn', 'Noto Sans', 'sans-serif'],
    'text-size': ['interpolate', ['linear'], ['get', 'people'], 1_000, 12, 1_000_000, 17],
    'text-max-width': 8,
    'symbol-sort-key': ['-', ['get', 'people']],
  },
  paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.5 },
}

/** The map's style (MapLibre): quiet, so that the discs stand out. @param hasTowns with the invented streets of the laptop */
export const styleOf = (hasTowns: boolean): string =>
  JSON.stringify({
    version: 8,
    name: hasTowns ? 'Indigo with invented streets' : 'Indigo',
    state: { scheme: { default: 'light' }, language: { default: 'en' } },
    sources: {
      land: source('land', credits.land),
      near: source('near'),
      borders: source('borders'),
      towns: source('towns', credits.towns),
      ...(hasTowns && { streets: source('streets', credits.streets) }),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      fill('land', 'land', { 'fill-color': land }),
      fill(
        'near-sea',
        'near',
        { 'fill-color': sea, 'fill-antialias': false },
        { minzoom: 7, filter: ['==', ['get', 'kind'], 'sea'] },
      ),
      fill(
        'near-land',
        'near',
        { 'fill-color': land, 'fill-antialias': false },
        { minzoom: 7, filter: ['==', ['get', 'kind'], 'land'] },
      ),
      ...(hasTowns ? townLayer : []),
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': line, 'line-width': 1 } },
      names,
    ],
  })
