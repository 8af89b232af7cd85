import { existsSync } from 'node:fs'
import packaged from '@sparticuz/chromium'
import { type BrowserServer, chromium } from 'playwright-core'

/** Where people have a Chromium already; anywhere else the one that comes with the packages is unpacked. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Nothing that asks the network for itself. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
]

const known = installed.find((path) => existsSync(path))

/** Which browser there is, and how it is started. */
export const chromiumOptions = async (): Promise<{ executablePath: string; args: string[] }> => {
  if (known === undefined) process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  return {
    executablePath: known ?? (await packaged.executablePath()),
    args: known === undefined ? [...packaged.args, ...quiet] : quiet,
  }
}

/** Starts a browser that tests connect to. */
export const startChromium = async (): Promise<BrowserServer> => chromium.launchServer(await chromiumOptions())
