import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { commandLine, runCommand } from '../../bin/command-line.ts'
import type { Local } from '../../local/laptop/local-file.ts'
import { startChromium } from '../browser/client/chromium.ts'
import { demoDesk, demoMember } from '../seeded/demo-member.ts'
import { root, withSeededLaptop } from '../seeded/seeded-laptop.ts'
import { type Screen, screensOf } from './sights.ts'
import { type Device, takeScreens } from './take-screen.ts'

const usage = `Takes pictures of the main pages for docs/screens.md, from a laptop of its own with its community.

  npm run screens`

const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 800 }

const devices: readonly Device[] = [
  { name: 'phone-fr', language: 'fr', size: phone },
  { name: 'phone-ar', language: 'ar', size: phone },
  { name: 'phone-ur', language: 'ur', size: phone },
  { name: 'desktop-fr', language: 'fr', size: desktop },
]

const shownAs: Readonly<Record<string, string>> = {
  'phone-fr': 'French',
  'phone-ar': 'Arabic',
  'phone-ur': 'Urdu',
  'desktop-fr': 'French, on a desktop',
}

const pictureOf = ({ name, title }: Screen, device: Device): string =>
  `<img src="screens/${name}-${device.name}.webp" alt="${title}: ${shownAs[device.name]}" width="${device.size === phone ? 200 : 480}">`

/** The page of the documents that shows them all. */
const bookOf = (screens: readonly Screen[]): string => `# Screens

The main pages of the app, on a phone of 360 × 740 in French, Arabic and Urdu, and on a desktop in French. \`npm run screens\` takes them anew from a laptop with its community.

${screens
  .map(
    (screen) => `## ${screen.title}

${devices.map((device) => pictureOf(screen, device)).join('\n')}
`,
  )
  .join('\n')}`

const docs = path.join(root, 'docs')
const folder = path.join(docs, 'screens')

const takeAll = async (local: Local): Promise<void> => {
  const screens = screensOf(await demoMember(local), await demoDesk(local))
  const server = await startChromium()
  const browser = await chromium.connect(server.wsEndpoint())
  try {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const device of devices) {
      console.log(`${device.name} …`)
      const taken = await takeScreens({ browser, local }, device, screens)
      for (const [name, webp] of taken) writeFileSync(path.join(folder, `${name}-${device.name}.webp`), webp)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  writeFileSync(path.join(docs, 'screens.md'), bookOf(screens))
}

await runCommand(async () => {
  commandLine({}, usage)
  await withSeededLaptop(takeAll)
  return process.exit(0)
})
