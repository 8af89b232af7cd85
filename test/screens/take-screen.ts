import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import type { Local } from '../../local/laptop/local-file.ts'
import { demoSession, sessionCookieOf } from '../seeded/demo-member.ts'
import type { Screen, Viewer } from './sights.ts'

/** A device that screens are shown on. */
export type Device = { name: string; language: string; size: { width: number; height: number } }

const qualities = [80, 65, 50, 35, 20] as const
const bytesMost = 40_000

/** As good as fits: pictures are read over the network too. */
const small = async (png: Buffer): Promise<Buffer> => {
  for (const quality of qualities) {
    const webp = await sharp(png).webp({ quality, effort: 6 }).toBuffer()
    if (webp.length <= bytesMost) return webp
  }
  throw new Error('A screen is too colourful for its size')
}

/** Pictures further down come when somebody gets there. */
const drawn = `Promise.all([
  document.fonts.ready,
  ...[...document.images]
    .filter((each) => each.getBoundingClientRect().top < innerHeight)
    .map((each) => each.decode().catch(() => undefined)),
]).then(() => true)`

/** Until nothing is on its way and every picture is drawn. */
const still = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.locator('[class*="skeleton"]').first().waitFor({ state: 'detached' })
  await page.evaluate(drawn)
}

type Taking = { browser: Browser; local: Local }

const viewers: readonly Viewer[] = ['visitor', 'member', 'association', 'operator']

/** A browser of somebody's own. A cookie is good for one renewal, so each has a session of its own. */
const contextOf = async ({ browser, local }: Taking, device: Device, viewer: Viewer) => {
  const context = await browser.newContext({
    viewport: device.size,
    locale: device.language,
    reducedMotion: 'reduce',
  })
  const settings = JSON.stringify({
    language: device.language,
    nastaliq: 'here',
    ...(viewer !== 'visitor' && { welcomed: true }),
  })
  await context.addInitScript((kept) => localStorage.setItem('indigo.settings', kept), settings)
  if (viewer !== 'visitor') {
    const session = await demoSession(local, viewer)
    await context.addCookies([sessionCookieOf(session, local.web)])
    await context.addInitScript((id) => localStorage.setItem('indigo.member', id), session.id)
  }
  return context
}

/** Takes pictures of some pages on a device, one after the other, as WebP. */
export const takeScreens = async (taking: Taking, device: Device, screens: readonly Screen[]) => {
  const taken = new Map<string, Buffer>()
  for (const viewer of viewers) {
    const context = await contextOf(taking, device, viewer)
    const page = await context.newPage()
    for (const { name, path, after } of screens.filter(({ as = 'member' }) => as === viewer)) {
      await page.goto(`${taking.local.web}${path}`)
      await still(page)
      await after?.(page)
      taken.set(name, await small(await page.screenshot()))
    }
    await context.close()
  }
  return taken
}
