import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import lighthouse from 'lighthouse'
import { type BrowserContext, chromium } from 'playwright-core'
import * as z from 'zod'
import { chromiumOptions } from '../browser/client/chromium.ts'

/** What Lighthouse says of a page: scores of 100, the shift of its layout, and what came over the network, in kB. */
export type Reading = {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  cls: number
  scriptsKb: number
  picturesKb: number
  /** The audits that keep a score but performance from 100. */
  missed: string[]
}

const Score = z.object({ score: z.number().nullable() })
const Result = z.object({
  categories: z.object({
    performance: Score,
    accessibility: Score.extend({ auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
    'best-practices': Score.extend({ auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
    seo: Score.extend({ auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  }),
  audits: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      numericValue: z.number().optional(),
      details: z.unknown(),
    }),
  ),
})
const Asked = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().default(0) })),
})

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const readingOf = (found: unknown): Reading => {
  const { categories, audits } = Result.parse(found)
  const { items: asked } = Asked.parse(audits['network-requests']?.details)
  const kbOf = (type: string): number =>
    Math.round(
      asked
        .filter(({ resourceType }) => resourceType === type)
        .reduce((sum, { transferSize }) => sum + transferSize, 0) / 1_000,
    )
  const percent = ({ score }: z.infer<typeof Score>): number => Math.round((score ?? 0) * 100)
  const weighed = [categories.accessibility, categories['best-practices'], categories.seo].flatMap(
    ({ auditRefs }) => auditRefs,
  )
  return {
    performance: percent(categories.performance),
    accessibility: percent(categories.accessibility),
    bestPractices: percent(categories['best-practices']),
    seo: percent(categories.seo),
    cls: Math.round((audits['cumulative-layout-shift']?.numericValue ?? 0) * 1_000) / 1_000,
    scriptsKb: kbOf('Script'),
    picturesKb: kbOf('Image'),
    missed: weighed.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  }
}

/** Measures a page as Lighthouse does on a throttled phone, in a browser that nobody has used; `prepare` may sign in. */
export const measurePage = async (
  url: string,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<Reading> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'indigo-lighthouse-'))
  const port = await freePort()
  const { executablePath, args } = await chromiumOptions()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  })
  try {
    await prepare(context)
    const found = await lighthouse(url, { port, output: 'json', logLevel: 'error', disableStorageReset: true })
    return readingOf(found?.lhr)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Chooses a language on a device before any page of the app was there, and who was here last. */
export const choose = async (
  context: BrowserContext,
  origin: string,
  language: string,
  member?: string,
): Promise<void> => {
  const page = await context.newPage()
  await page.goto(`${origin}/first-paint.js`)
  await page.evaluate(
    (kept) => localStorage.setItem('indigo.settings', kept),
    JSON.stringify({ language, welcomed: true }),
  )
  if (member !== undefined) await page.evaluate((id) => localStorage.setItem('indigo.member', id), member)
  await page.close()
}
