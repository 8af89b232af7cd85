import { expect } from 'vitest'
import type { Phone } from './phone.ts'

export type LostCall = { method: string; path: RegExp }

/** A network that took a call along and then went. */
export type LostAnswer = {
  /** Waits until the call has happened and its answer is lost. */
  isLost: () => Promise<void>
  /** What is written gets through again, and all else after it: nothing tells what happened before the next press. */
  comesBack: () => void
}

type Network = 'there' | 'gone' | 'writing' | 'back'

/** The next call like this one reaches the API; its answer does not reach the page, and nothing after it does. */
export const loseAnswer = async ({ context }: Phone, { method, path }: LostCall): Promise<LostAnswer> => {
  let network: Network = 'there'
  let hasHappened = false
  await context.route('**/v1/**', async (route) => {
    const request = route.request()
    if (network === 'there' && request.method() === method && path.test(new URL(request.url()).pathname)) {
      network = 'gone'
      await route.fetch()
      hasHappened = true
      return route.abort('connectionreset')
    }
    if (network === 'writing' && request.method() !== 'GET') network = 'back'
    return network === 'there' || network === 'back' ? route.fallback() : route.abort('connectionreset')
  })
  return {
    isLost: async () => {
      await expect.poll(() => hasHappened, { timeout: 60_000 }).toBe(true)
    },
    comesBack: () => {
      network = 'writing'
    },
  }
}
