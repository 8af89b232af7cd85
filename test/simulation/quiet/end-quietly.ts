import type { Community } from '../actors/community.ts'
import type { Following } from '../actors/follow.ts'
import { checkRosters } from '../rosters/check-quiet.ts'
import { beginning } from '../world/machines.ts'
import type { Stage } from '../world/stage.ts'
import { calmDown, drain, settleDown } from './calm-down.ts'
import { checkAll } from './check-all.ts'
import { checkLedger } from './check-ledger.ts'
import { contentsOf } from './contents.ts'

const day = 86_400_000
const restDays = 5
const yearSeconds = 366 * 86_400

/** TTL takes all that may go, early; the ledger must not miss it. */
const expireAll = async (stage: Stage, following: Following): Promise<void> => {
  const { memory, clock, book, tally } = stage
  const now = Math.floor((beginning + clock.now()) / 1_000)
  if (memory.expire(now + yearSeconds) > 0) tally.count('ttl: early')
  await drain(stage, following)
  for (const what of checkLedger(contentsOf(memory.items())))
    book.accuse({ invariant: '2 ledger', what: `after TTL: ${what}`, at: clock.now() })
}

/** Everybody stops, and all that still has to happen happens; then a long time passes without anybody. */
export const endQuietly = async (
  { stage, rosters }: Community,
  following: Following,
  longDays: number,
): Promise<void> => {
  const isSound = (): boolean => stage.book.violations.length === 0
  if (!isSound()) return
  await calmDown(stage, following)
  await settleDown(stage, following)
  await checkAll(stage, 'when quiet')
  checkRosters(stage, rosters, following)
  for (let days = 0; days < longDays && isSound(); days += restDays) {
    await stage.clock.sleep(restDays * day)
    await settleDown(stage, following)
  }
  if (longDays === 0) return
  if (isSound()) await checkAll(stage, 'long after')
  if (isSound()) await expireAll(stage, following)
}
