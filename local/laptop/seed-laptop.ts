import { existsSync } from 'node:fs'
import * as z from 'zod'
import type { Local } from './local-file.ts'

const seedFile = new URL('../seed/seed.ts', import.meta.url)

/** A demo account, as the seed names it. */
const DemoAccount = z.object({ role: z.string(), name: z.string(), password: z.string() })
export type DemoAccount = z.infer<typeof DemoAccount>

const Seed = z.object({
  seed: z.custom<(local: Local) => unknown>((value) => typeof value === 'function'),
  demoAccounts: z.array(DemoAccount).default([]),
})

const load = async (): Promise<z.infer<typeof Seed> | undefined> =>
  existsSync(seedFile) ? Seed.parse({ ...Object(await import(seedFile.href)) }) : undefined

/** Puts a believable community into new data. */
export const seedLaptop = async (local: Local): Promise<void> => {
  const loaded = await load()
  await loaded?.seed(local)
}

/** The accounts that the seed makes, to be shown to whoever starts the laptop. */
export const demoAccounts = async (): Promise<readonly DemoAccount[]> => (await load())?.demoAccounts ?? []
