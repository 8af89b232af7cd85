import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildWeb } from '../../local/laptop/build-web.ts'
import { builtParts } from './built-parts.ts'

/** What somebody on a cheap phone waits for, in kB. */
const most = {
  firstJs: 130,
  firstCss: 8,
  catalog: 15,
  page: 45,
  part: 50,
  map: 310,
  mapWorker: 150,
  arabicFonts: 35,
  urduFonts: 140,
} as const

/** A visit begins with the frame and the nearby page; its texts come beside them. */
const firstVisit = ['index.html', 'src/features/nearby/nearby-page.tsx']
/** A part of a page comes where a page with its dialogs and fields is already. */
const beforeParts = [...firstVisit, 'src/features/exchanges/exchange-page.tsx']
const maps = ['src/features/map/nearby-map.tsx', 'src/features/activities/activities-map.tsx']

let parts: ReturnType<typeof builtParts>

beforeAll(async () => {
  parts = builtParts(await buildWeb(path.join(import.meta.dirname, '../..')))
})

/** The parts that are larger than they may be, with their sizes. */
const over = (
  sources: readonly string[],
  kb: number,
  there: readonly string[] = firstVisit,
): [source: string, js: number][] =>
  sources.map((source): [string, number] => [source, parts.sizesOf([source], there).js]).filter(([, js]) => js > kb)

describe('What the web app brings', () => {
  it('at a first visit is small', () => {
    const { js, css } = parts.sizesOf(firstVisit)
    expect(js).toBeLessThanOrEqual(most.firstJs)
    expect(css).toBeLessThanOrEqual(most.firstCss)
  })

  it('of texts is small in every language', () => {
    const catalogs = parts.lazy.filter((source) => source.endsWith('.po'))
    expect(catalogs.length).toBeGreaterThan(0)
    expect(over(catalogs, most.catalog)).toEqual([])
  })

  it('with any other page is small', () => {
    const pages = parts.lazy.filter((source) => source.endsWith('-page.tsx'))
    expect(pages.length).toBeGreaterThan(0)
    expect(over(pages, most.page)).toEqual([])
  })

  it('with any other part of a page is small', () => {
    const others = parts.lazy.filter((source) => !/-page\.tsx$|\.po$/.test(source) && !maps.includes(source))
    expect(over(others, most.part, beforeParts)).toEqual([])
  })

  it('with the map is what a map takes', () => {
    expect(over(maps, most.map)).toEqual([])
    expect(parts.gzKb(/worker.*\.js$/)).toBeLessThanOrEqual(most.mapWorker)
  })

  it('for a page that others are often sent to comes beside the app', () => {
    for (const source of ['src/features/listing/listing-page.tsx', 'src/features/exchanges/exchange-page.tsx'])
      expect(parts.filesOf([source], firstVisit).filter((file) => !parts.page.includes(file))).toEqual([])
  })

  it('of letters is what a script needs', () => {
    const arabic = parts.rawKb(/^vazirmatn-.*\.woff2$/)
    expect(arabic).toBeGreaterThan(0)
    expect(arabic).toBeLessThanOrEqual(most.arabicFonts)
    expect(arabic + parts.rawKb(/^nastaliq-.*\.woff2$/)).toBeLessThanOrEqual(most.urduFonts)
  })
})
