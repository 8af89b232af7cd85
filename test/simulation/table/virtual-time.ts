import type { Random } from './random.ts'
import { randomOf } from './random.ts'
import { eventQueue } from './event-queue.ts'

/** A clock that only moves when everybody waits. */
export type VirtualClock = {
  /** Milliseconds since the world began. */
  now: () => number
  sleep: (ms: number) => Promise<void>
  /** Waits for something real (an emulator, say) while virtual time stands still. */
  outside: <T>(work: Promise<T>) => Promise<T>
}

/** What the actors of a simulation share. Actors are plain async functions that wait for nothing but this clock. */
export type World = { clock: VirtualClock; random: Random }

/**
 * Runs actors in virtual time until the body is done: the seed alone decides who goes on next, so that a seed replays
 * exactly. Rejects with the body's error, or when nobody can go on.
 */
export const simulate = async <T>(seed: number, body: (world: World) => Promise<T>): Promise<T> => {
  const random = randomOf(seed)
  const order = random.fork()
  const waiting = eventQueue()
  let nowMs = 0
  let outsiders = 0
  const clock: VirtualClock = {
    now: () => nowMs,
    sleep: (ms) => new Promise((wake) => waiting.add({ at: nowMs + Math.max(0, ms), order: order.unit(), wake })),
    async outside(work) {
      outsiders += 1
      try {
        return await work
      } finally {
        outsiders -= 1
      }
    },
  }
  const end = endOf(body({ clock, random }))
  return new Promise((resolve, reject) => {
    /** Every step has its own turn of the event loop, so that all that one wakening set off is over before the next. */
    const step = (): void => {
      if (end.isReached) return end.settle(resolve, reject)
      if (outsiders === 0) {
        const event = waiting.take()
        if (event === undefined) return reject(new Error(`Seed ${seed}: everybody waits, and for nothing`))
        nowMs = Math.max(nowMs, event.at)
        event.wake()
      }
      setImmediate(step)
    }
    setImmediate(step)
  })
}

type End<T> = { isReached: boolean; settle(resolve: (value: T) => void, reject: (error: unknown) => void): void }

const endOf = <T>(body: Promise<T>): End<T> => {
  const end: End<T> = { isReached: false, settle: () => undefined }
  const reach = (settle: End<T>['settle']): void => {
    end.settle = settle
    end.isReached = true
  }
  body.then(
    (value) => reach((resolve) => resolve(value)),
    (error: unknown) => reach((_, reject) => reject(error)),
  )
  return end
}
