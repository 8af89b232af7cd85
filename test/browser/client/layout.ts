import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

const source = readFileSync(path.join(import.meta.dirname, '..', 'in-page', 'layout-faults.js'), 'utf8')

/** What does not fit on a page as it is shown, and what is too small to be pressed, one line each. */
export const layoutFaultsOn = (page: Page): Promise<string[]> => page.evaluate(source)
