import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPhone } from './client/phone.ts'
import { buildGallery } from './gallery/build-gallery.ts'

type Box = { name: string; left: number; right: number; top: number; bottom: number }

const folder = mkdtempSync(path.join(tmpdir(), 'indigo-gallery-'))
const pictures = path.join(import.meta.dirname, '..', '..', 'build', 'gallery')
const boxes = readFileSync(path.join(import.meta.dirname, 'gallery', 'boxes.js'), 'utf8')
/** Letters are as wide as they are, but for rounding. */
const tolerance = 1

beforeAll(() => buildGallery(folder), 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const boxesOf = async (dir: 'ltr' | 'rtl', width: number): Promise<Box[]> => {
  const { page, context, goto, complaints } = await aPhone({ size: { width, height: 900 } })
  await context.route('**/gallery/**', (route) => {
    const { pathname } = new URL(route.request().url())
    return route.fulfill({ path: path.join(folder, pathname.slice('/gallery/'.length) || 'index.html') })
  })
  await goto(`/gallery/?dir=${dir}`)
  await page.locator('[data-piece="ways"] li').first().waitFor()
  await page.screenshot({ path: path.join(pictures, `${dir}-${width}.png`), fullPage: true })
  expect(complaints).toEqual([])
  return page.evaluate(boxes)
}

describe('Every own component', () => {
  it.each([360, 1280])(
    'is from right to left what it is from left to right in a mirror, at %i pixels',
    async (width) => {
      const [ltr, rtl] = [await boxesOf('ltr', width), await boxesOf('rtl', width)]
      expect(rtl.map(({ name }) => name)).toEqual(ltr.map(({ name }) => name))
      const isElsewhere = ({ left, right, top, bottom }: Box, other: Box): boolean =>
        [left - (width - other.right), right - (width - other.left), top - other.top, bottom - other.bottom].some(
          (difference) => Math.abs(difference) > tolerance,
        )
      const unlike = ltr.filter((box, place) => isElsewhere(box, rtl[place] ?? box)).map(({ name }) => name)
      expect(unlike).toEqual([])
    },
  )
})
