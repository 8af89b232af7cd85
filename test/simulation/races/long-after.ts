import { sweepListing } from '../../../shared/data/sweep/sweep-listing.ts'
import { sweepThanks } from '../../../shared/data/exchanges/thanks.ts'
import type { Community } from '../actors/community.ts'
import { publish } from '../actors/listing-acts.ts'
import { comeTo, sweepOnce } from '../actors/sweep.ts'
import { beginning, skewMsMost } from '../world/machines.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { race, someOf } from './race.ts'
import { aCompleted } from './ready.ts'

const minute = 60_000
const day = 86_400_000
const graceMs = skewMsMost + minute
/** What follows from an expiry puts the listing before the schedule once more, ten minutes later by its own clock. */
const forgottenMs = 10 * minute + 2 * graceMs

const done: Outcome = { kind: 'done', answer: undefined }
const tooLate: Outcome = { kind: 'refused', code: 'wrong_state' }

/** The second side thanks when the thanks of the first are about to be published without theirs. */
export const thankOrSchedule = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await aCompleted(owner, asker))
  if (!ready) return
  const { stage } = community
  const { id } = ready
  await insist(stage, operations.thank, owner.member, { id, badges: ['kind'] })
  const exchange = () => stage.book.exchanges.get(id)
  const completedAt = Date.parse(exchange()?.history.at(-1)?.at ?? '') - beginning
  await stage.clock.sleep(Math.max(0, completedAt + 14 * day + graceMs - stage.clock.now()))
  if (exchange()?.thanked.length !== 1 || exchange()?.thanksPublished === true) return
  const thank = () => call(stage, operations.thank, asker.member, { id, badges: ['kind'] })
  const publication = async (): Promise<Outcome> => {
    await stage.clock.sleep(stage.random.between(0, 150))
    await comeTo(stage, (app) => sweepThanks(app, id))
    return exchange()?.thanked.length === 1 ? done : tooLate
  }
  await race(community, 'thank or schedule', [
    { name: 'thank', act: thank },
    { name: 'schedule', act: publication },
  ])
}

/** The owner renews a listing that has expired, when the schedule is about to forget it. */
export const renewOrForget = async (community: Community): Promise<void> => {
  const [owner] = someOf(community, 1) ?? []
  if (!owner) return
  const { stage, member } = owner
  const id = await publish(owner, { category: 'food', quantity: 1, standing: false })
  const listing = () => stage.book.listings.get(id ?? '')
  const expiresAt = listing()?.expiresAt
  if (id === undefined || expiresAt === undefined) return
  await stage.clock.sleep(Date.parse(expiresAt) - beginning - stage.clock.now() + graceMs)
  await sweepOnce(stage)
  await stage.clock.sleep(forgottenMs)
  if (listing()?.status !== 'expired') return
  const forget = async (): Promise<Outcome> => {
    await comeTo(stage, (app) => sweepListing(app, id))
    return listing()?.dueAt === undefined ? done : tooLate
  }
  await race(community, 'renew or forget', [
    { name: 'renew', act: () => call(stage, operations.renewListing, member, { id }) },
    { name: 'forget', act: forget },
  ])
}
