import type { Sabotage } from '../world/stage.ts'
import type { World } from './worlds.ts'

/** A bug that is known: what it is, and what it does to the code that runs. */
export type Mutant = {
  name: string
  sabotage: Sabotage
  /** Where it can show, the likeliest first; without, anywhere. */
  worlds?: readonly World[]
}
