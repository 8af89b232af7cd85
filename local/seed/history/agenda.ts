import { instantAt, msOf } from '../../../shared/domain/time.ts'
import { Refusal } from '../../../shared/errors.ts'
import type { Instant } from '../../../shared/model/instant.ts'
import type { SeedClock } from './seed-clock.ts'

/** What people do one after the other; it yields the hours that pass before the next step. */
export type Story = AsyncGenerator<number, void>

/** A story of one step. */
export async function* once(act: () => Promise<unknown>): Story {
  await act()
  yield 0
}

export type Cue = { readonly at: Instant; readonly story: Story }

const hourMs = 3_600_000
/** UTC hours in which people of all six countries are awake. */
const wakes = 6
const sleeps = 20

/** The same moment, or the next morning for what would happen at night. */
const awake = (ms: number): number => {
  const hour = new Date(ms).getUTCHours()
  if (hour >= wakes && hour < sleeps) return ms
  const hoursToMorning = (wakes - hour + 24) % 24
  return ms + hoursToMorning * hourMs
}

/** One step of a story; whatever is refused ends it, as in life. The hours until its next step, or undefined. */
const step = async (story: Story): Promise<number | undefined> => {
  try {
    const { done, value } = await story.next()
    return done === true ? undefined : value
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/**
 * Plays stories in the order of time until a moment; what would come after it has not happened yet.
 * `meanwhile` runs by itself each hour, `after` behind each step.
 */
export const play = async (
  clock: SeedClock,
  cues: readonly Cue[],
  { until, meanwhile, after }: { until: Instant; meanwhile: () => Promise<void>; after: () => Promise<void> },
): Promise<void> => {
  const waiting = cues.map(({ at, story }) => ({ at: awake(msOf(at)), story }))
  let nextHour = msOf(clock.now())
  const passTo = async (ms: number): Promise<void> => {
    for (; nextHour <= ms; nextHour += hourMs) {
      clock.set(instantAt(nextHour))
      await meanwhile()
    }
    clock.set(instantAt(ms))
  }
  for (;;) {
    const first = waiting.reduce((found, cue, place) => (cue.at < (waiting[found]?.at ?? 0) ? place : found), 0)
    const cue = waiting[first]
    if (!cue || cue.at > msOf(until)) break
    await passTo(Math.max(cue.at, msOf(clock.now()) + 1))
    const hours = await step(cue.story)
    await after()
    if (hours === undefined) waiting.splice(first, 1)
    else cue.at = awake(msOf(clock.now()) + Math.round(hours * hourMs))
  }
  await passTo(msOf(until))
}
