import { expect } from 'vitest'
import type { Phone } from './phone.ts'
import { look } from './sights.ts'
import { isHeldByWorker } from './worker.ts'

const patience = { timeout: 60_000 }

/** Whether the device keeps an answer of the API with these words. */
const keeps = `(words) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('indigo')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const reading = opening.result.transaction('queries').objectStore('queries').get('cache')
    reading.onerror = () => reject(reading.error)
    reading.onsuccess = () => {
      opening.result.close()
      resolve(JSON.stringify(reading.result ?? '').includes(words))
    }
  }
})`

/** Waits until the device keeps what will be wanted without a network. */
export const keepsForLater = async ({ page }: Phone, words: string): Promise<void> => {
  await expect
    .poll(() => page.evaluate<boolean>(`(${keeps})(${JSON.stringify(words)})`).catch(() => false), patience)
    .toBe(true)
}

/** A page that is visited: what is read on it, and what the device keeps of it where that is something else. */
export type Visit = { path: string; reads: string | RegExp; keeps?: string }

/** Visits pages one after the other, until the device has what it needs to show them again; then the network goes. */
export const visitAndLeave = async (phone: Phone, visits: readonly Visit[]): Promise<void> => {
  const { page, context } = phone
  await look(phone, '/me')
  await isHeldByWorker(phone)
  for (const { path, reads, keeps: kept = reads } of visits) {
    await look(phone, path)
    await page.locator('main').getByText(reads).first().waitFor(patience)
    await keepsForLater(phone, String(kept))
  }
  await context.setOffline(true)
}
