import type { App } from '../app.ts'
import type { Finding } from './audit-state.ts'

const looksMost = 9
const pauseMs = 50

/** Looks until nothing is found, a few times over 13 s: others write meanwhile, and an index follows seconds later. */
export const whileInDoubt = async <T extends { findings: Finding[] }>(app: App, look: () => Promise<T>): Promise<T> => {
  let seen = await look()
  for (let looks = 1; looks < looksMost && seen.findings.length > 0; looks += 1) {
    await app.clock.sleep(pauseMs * 2 ** (looks - 1))
    seen = await look()
  }
  return seen
}
