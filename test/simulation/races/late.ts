import type { App } from '../../../shared/data/app.ts'
import { correctTransfer } from '../../../shared/data/correct-transfer.ts'
import { indexListing } from '../../../shared/data/search/index-listing.ts'
import type { Write } from '../../../shared/data/table.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import type { MemberId } from '../../../shared/model/ids.ts'
import type { Community } from '../actors/community.ts'
import { publish } from '../actors/listing-acts.ts'
import type { EntryImage } from '../book/images.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import { beginning, skewMsMost } from '../world/machines.ts'
import { call, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { slowly, whileOthers } from '../world/slowly.ts'
import type { Stage } from '../world/stage.ts'
import { presentIn, someOf } from './race.ts'
import { aCompleted } from './ready.ts'

/** Whoever keeps the word index stands still between what they read and what they write, while the title changes. */
export const indexLate = async (community: Community): Promise<void> => {
  const [owner] = someOf(community, 1) ?? []
  const id = owner && (await publish(owner, { kind: 'offer' }))
  if (!owner || id === undefined) return
  const { stage, member } = owner
  const { random, clock, tally } = stage
  await clock.sleep(random.pick([0, 5_000]))
  const index = () =>
    operate(stage, { name: 'follow', member: '', input: { id } }, (app) => indexListing(slowly(stage)(app), id))
  const edit = async (): Promise<void> => {
    await clock.sleep(random.between(0, 200))
    await call(stage, operations.changeListing, member, { id, ifMatch: '"1"', title: 'Une table' })
  }
  await Promise.all([index(), edit()])
  tally.count('follow: late')
}

const isAccount = (write: Write): boolean => keyOfWrite(write).SK === 'E~'

const correct = async (
  { stage }: Community,
  member: MemberId,
  { SK }: EntryImage,
  around = (app: App): App => app,
): Promise<void> => {
  const wrong = { member, transferId: SK.slice('E#'.length), reason: 'Une erreur.' }
  await operate(stage, { name: 'correct', member: '', input: wrong }, (app) => correctTransfer(around(app), wrong))
}

/** A machine whose clock is so far ahead of the right time, or behind it. */
const onTime =
  ({ clock }: Stage, aheadMs: number) =>
  (app: App): App => ({ ...app, clock: { ...app.clock, now: () => instantAt(beginning + clock.now() + aheadMs) } })

/**
 * An operator corrects what somebody once gave, who has given something else a moment ago: at a machine whose clock is
 * behind that, though not behind the other side's newest entry.
 */
export const correctAtOnce = async (community: Community): Promise<void> => {
  const { stage } = community
  const [giver, receiver, other] = someOf(community, 3) ?? []
  if (!giver || !receiver || !other) return
  const { id } = giver.member.caller
  const ready = await aCompleted(giver, receiver, { value: stage.random.pick([0, 2]) })
  const settled = stage.book.entries.get(id)?.find(({ exchangeId }) => ready && exchangeId === ready.id)
  if (!settled) return
  // What either side's newest entry says must be behind the slowest clock.
  await stage.clock.sleep(3 * skewMsMost)
  if (!(await aCompleted(giver, other, { value: 0 }))) return
  await correct(community, id, settled, onTime(stage, 0 - skewMsMost))
  stage.tally.count('correction: at once')
}

/** Two operators correct the same: the one whose clock is ahead stands still until the other one has. */
export const correctedMeanwhile = async (community: Community): Promise<void> => {
  const { stage } = community
  const [owner, asker] = someOf(community, 2) ?? []
  if (!owner || !asker) return
  const ready = await aCompleted(owner, asker, { value: stage.random.pick([0, 2]) })
  const { id } = owner.member.caller
  const settled = stage.book.entries.get(id)?.find(({ exchangeId }) => ready && exchangeId === ready.id)
  if (!settled) return
  // What either side's newest entry says must be behind both clocks.
  await stage.clock.sleep(2 * skewMsMost)
  const around = whileOthers(isAccount, async () => {
    await correct(community, id, settled, onTime(stage, 0))
    stage.tally.count('correction: corrected meanwhile')
  })
  await correct(community, id, settled, (app) => around(onTime(stage, skewMsMost)(app)))
}

/** An operator corrects what somebody has earned and does not have any more. */
export const correctSpent = async (community: Community): Promise<void> => {
  const { book, tally } = community.stage
  for (const { member } of presentIn(community)) {
    const { id } = member.caller
    const available = book.accounts.get(id)?.available ?? 0
    const spent = book.entries.get(id)?.find(({ kind, amount }) => kind === 'settlement' && amount > available)
    if (!spent) continue
    await correct(community, id, spent)
    tally.count('correction: of what is spent')
    return
  }
}
