import { Refusal } from '../errors.ts'
import type { Instant } from '../model/instant.ts'
import { later } from '../domain/time.ts'
import type { App } from './app.ts'
import { Again, commit, type Hints, type Step } from './commit.ts'

/** What an operation wants written, and its answer once that is written. */
export type Plan<T> = { steps: readonly Step[]; answer: T }

/** What a plan may rely on: how to read, the time to write, and what earlier tries have learnt. */
export type View = { read: { consistent: boolean }; at: Instant; hints: Hints }

const triesMost = 8
const pauseMs = 10

/**
 * Reads, decides, and writes in one transaction. The first look is an eventual one, at half the price; a refusal that
 * rests on it is looked at again strongly, and so is a plan whose conditions did not hold.
 * @throws Refusal what the plan or a step's unmet condition means; `busy` when others keep getting in between
 */
export const decide = async <T>(app: App, plan: (view: View) => Promise<Plan<T>>): Promise<T> => {
  let hints: Hints = {}
  for (let tries = 0; tries < triesMost; tries += 1) {
    const consistent = tries > 0
    const at = later(app.clock.now(), hints.notBefore ?? '')
    const planned = await planOrRefusal(plan, { read: { consistent }, at, hints })
    if (planned instanceof Refusal) {
      if (consistent) throw planned
      continue
    }
    const missed = await commitOrAgain(app, planned.steps)
    if (!missed) return planned.answer
    hints = { ...hints, ...missed.hints }
    if (tries > 1) await app.clock.sleep(pauseMs * tries * app.chance.unit())
  }
  throw new Refusal('busy')
}

const planOrRefusal = async <T>(plan: (view: View) => Promise<Plan<T>>, view: View): Promise<Plan<T> | Refusal> => {
  try {
    return await plan(view)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

const commitOrAgain = async (app: App, steps: readonly Step[]): Promise<Again | undefined> => {
  try {
    await commit(app, steps)
    return undefined
  } catch (error) {
    if (error instanceof Again) return error
    throw error
  }
}
