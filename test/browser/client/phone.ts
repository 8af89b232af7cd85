import path from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import type { LanguageCode } from '../../../web/src/i18n/languages.ts'
import { type Say, wordsOf } from './words.ts'

export type PhoneOptions = {
  language?: LanguageCode
  size?: { width: number; height: number }
  /** What this device chose before, beside the language. */
  settings?: object
  dark?: boolean
  /** What the browser has kept of an earlier visit. */
  kept?: Exclude<BrowserContextOptions['storageState'], string | undefined>
}

/** Somebody's device: a browser of its own, and what went wrong on it. */
export type Phone = {
  page: Page
  context: BrowserContext
  origin: string
  say: Say
  /** Errors of the console, of pages, and of the content policy. */
  complaints: string[]
  /** Every address that was asked for elsewhere than on the page's own origin. */
  strangers: string[]
  goto: (path: string) => Promise<void>
  /** Presses a button or a link by what it says. */
  press: (source: string, values?: Record<string, unknown>) => Promise<void>
  /** Writes into a field by its label. */
  write: (label: string, text: string) => Promise<void>
  /** Waits until a text can be seen. */
  sees: (source: string, values?: Record<string, unknown>) => Promise<void>
}

/** On a busy machine with two cores a page takes its time. */
const patienceMs = 60_000
const phoneSize = { width: 360, height: 740 }

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A name that begins so: buttons may say more after it. */
const beginning = (text: string): RegExp => new RegExp(`^\\s*${escaped(text)}`)

const watch = (page: Page, origin: string): Pick<Phone, 'complaints' | 'strangers'> => {
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) strangers.push(request.url())
  })
  return { complaints, strangers }
}

const shots = path.join(import.meta.dirname, '..', '..', '..', 'build', 'browser-shots')

/** What was to be seen when a test failed, kept for whoever wonders why; the browser is closed in any case. */
const closeAfterwards = (browser: Browser, page: Page): void =>
  onTestFinished(async ({ task }) => {
    const name = `${task.name.slice(0, 60)} ${Date.now()}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    if (task.result?.state === 'fail') await page.screenshot({ path: path.join(shots, `${name}.png`) }).catch(() => {})
    await browser.close()
  })

/** A new device that nobody has used, in a language; gone when the test is over. */
export const aPhone = async ({
  language = 'en',
  size = phoneSize,
  settings = {},
  dark,
  kept,
}: PhoneOptions = {}): Promise<Phone> => {
  const browser = await chromium.connect(inject('browser'))
  const context = await browser.newContext({
    viewport: size,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    permissions: ['camera'],
    ...(kept && { storageState: kept }),
  })
  const chosen = JSON.stringify({ language, welcomed: true, nastaliq: 'here', ...settings })
  await context.addInitScript((settled) => {
    if (localStorage.getItem('indigo.settings') === null) localStorage.setItem('indigo.settings', settled)
  }, chosen)
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  closeAfterwards(browser, page)
  const { web: origin } = inject('local')
  const say = wordsOf(language)
  return {
    page,
    context,
    origin,
    say,
    ...watch(page, origin),
    goto: async (address) => void (await page.goto(`${origin}${address}`)),
    press: async (source, values) => {
      const name = beginning(say(source, values))
      await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click()
    },
    write: (label, text) => page.getByLabel(say(label)).first().fill(text),
    sees: (source, values) => page.getByText(say(source, values)).first().waitFor(),
  }
}
