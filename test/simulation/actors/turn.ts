import { askForAssociation, publishNeed, sponsor } from './association-acts.ts'
import type { Actor } from './community.ts'
import {
  accept,
  appoint,
  ask,
  askForAll,
  cancel,
  confirm,
  decline,
  dispute,
  handOver,
  reply,
  resolve,
  talk,
  thank,
  withdraw,
} from './exchange-acts.ts'
import { close, edit, look, publish, renew } from './listing-acts.ts'
import { mischief } from './mischief.ts'
import { audit, correct, leave } from './office-acts.ts'
import { block, changeMe, lookAtMe, meet } from './own-acts.ts'
import { walkStatement } from './walk-statement.ts'

type Act = (actor: Actor) => Promise<unknown>

/** How often members do what, in comparison. */
const habits: readonly (readonly [number, Act])[] = [
  [12, publish],
  [4, publishNeed],
  [2, askForAssociation],
  [3, sponsor],
  [20, ask],
  [0.5, askForAll],
  [16, accept],
  [3, decline],
  [3, withdraw],
  [6, handOver],
  [12, confirm],
  [4, cancel],
  [2, dispute],
  [2, resolve],
  [4, thank],
  [3, appoint],
  [2, reply],
  [4, talk],
  [3, edit],
  [1, close],
  [1, renew],
  [2, look],
  [3, lookAtMe],
  [2, changeMe],
  [1, block],
  [1, meet],
  [4, walkStatement],
  [3, mischief],
  [2, correct],
  [0.5, leave],
  [0.5, audit],
]

const acts = habits.flatMap(([weight, act]) => Array.from({ length: weight * 2 }, () => act))

/** A member does a few things, one after the other. */
export const turn = async (actor: Actor): Promise<void> => {
  const { random, clock } = actor.stage
  for (let count = random.between(1, 4); count > 0; count -= 1) {
    await clock.sleep(random.between(0, 300))
    await random.pick(acts)(actor)
  }
}
