import { expect } from 'vitest'
import type { Phone } from './phone.ts'

/** Waits until the service worker answers for this page. */
export const isHeldByWorker = async ({ page }: Phone): Promise<void> => {
  const isHeld = (): Promise<boolean> => page.evaluate('navigator.serviceWorker.controller !== null')
  await expect.poll(isHeld, { timeout: 60_000 }).toBe(true)
}
