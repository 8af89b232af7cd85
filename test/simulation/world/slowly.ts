import type { App } from '../../../shared/data/app.ts'
import type { Write } from '../../../shared/data/table.ts'
import type { Stage } from './stage.ts'

const pausesMs = [200, 1_000, 2_000, 4_000]

/** The world of a function that stands still before it writes certain things. */
const stillBefore =
  ({ random }: Stage, isMeant: (writes: readonly Write[]) => boolean) =>
  (app: App): App => {
    const { table, clock } = app
    const pause = async (writes: readonly Write[]): Promise<void> => {
      if (isMeant(writes)) await clock.sleep(random.pick(pausesMs))
    }
    return {
      ...app,
      table: {
        ...table,
        write: async (write) => {
          await pause([write])
          return table.write(write)
        },
        transact: async (writes, token) => {
          await pause(writes)
          return table.transact(writes, token)
        },
      },
    }
  }

/**
 * The world of a function that stands still before it writes, at each write or at some: what it has read gets old meanwhile,
 * and others have the time to do all that they do.
 */
export const slowly = (stage: Stage, share = 1) => stillBefore(stage, () => stage.random.chance(share))

const closesAccount = (write: Write): boolean =>
  'Update' in write && write.Update.Key.SK === 'E~' && write.Update.UpdateExpression.startsWith('SET closedAt')

/** The world of a function that stands still, or not, just before it closes an account. */
export const beforeClosing = (stage: Stage) => {
  const isStill = stage.random.chance(0.7)
  return stillBefore(stage, (writes) => isStill && writes.some(closesAccount))
}
