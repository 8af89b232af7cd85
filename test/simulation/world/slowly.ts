import type { App } from '../../../shared/data/app.ts'
import type { Write } from '../../../shared/data/table.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import type { Stage } from './stage.ts'

const pausesMs = [200, 1_000, 2_000, 4_000]

type Pause = (writes: readonly Write[], app: App) => Promise<unknown>

/** The world of a function that waits for something before each of its writes. */
const waiting =
  (wait: Pause) =>
  (app: App): App => {
    const { table } = app
    const pause = (writes: readonly Write[]): Promise<unknown> => wait(writes, app)
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

/** The world of a function that stands still before it writes certain things. */
const stillBefore = ({ random }: Stage, isMeant: (writes: readonly Write[]) => boolean) =>
  waiting(async (writes, { clock }) => {
    if (isMeant(writes)) await clock.sleep(random.pick(pausesMs))
  })

/** The world of a function that stands still once, before it first writes certain things, for as long as others do something. */
export const whileOthers = (isMeant: (write: Write) => boolean, act: () => Promise<unknown>) => {
  const state = { isOver: false }
  return waiting(async (writes) => {
    if (state.isOver || !writes.some(isMeant)) return
    state.isOver = true
    await act()
  })
}

/**
 * The world of a function that stands still before it writes, at each write or at some: what it has read gets old meanwhile,
 * and others have the time to do all that they do.
 */
export const slowly = (stage: Stage, share = 1) => stillBefore(stage, () => stage.random.chance(share))

export const closesAccount = (write: Write): boolean =>
  'Update' in write && write.Update.Key.SK === 'E~' && write.Update.UpdateExpression.startsWith('SET closedAt')

/** Tells writes under a sort key that begins so. */
export const writesTo =
  (SK: string) =>
  (write: Write): boolean =>
    keyOfWrite(write).SK.startsWith(SK)

/** Does it write an exchange? */
export const writesExchange = (write: Write): boolean => keyOfWrite(write).SK === 'X'

/** The world of a function that stands still, or not, just before it closes an account. */
export const beforeClosing = (stage: Stage) => {
  const isStill = stage.random.chance(0.7)
  return stillBefore(stage, (writes) => isStill && writes.some(closesAccount))
}
