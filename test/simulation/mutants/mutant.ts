import type { Sabotage } from '../world/stage.ts'

/** A bug that is known: what it is, and what it does to the code that runs. */
export type Mutant = { name: string; sabotage: Sabotage }
