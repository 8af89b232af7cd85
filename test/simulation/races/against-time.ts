import { sweepExchange } from '../../../shared/data/exchanges/schedule-exchange.ts'
import type { Actor, Community } from '../actors/community.ts'
import { publish } from '../actors/listing-acts.ts'
import { comeTo, sweepOnce } from '../actors/sweep.ts'
import { beginning } from '../world/machines.ts'
import { call } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { whileOthers, writesExchange } from '../world/slowly.ts'
import { type Contender, race, someOf } from './race.ts'
import { aHandedOver, anAccepted, aRequest, type Ready } from './ready.ts'

const day = 86_400_000
const graceMs = 6 * 60_000

/** The schedule as a contender, in a whole sweep or just when one comes to the exchange: it has won when the exchange has come to an end by its move. */
const schedule = ({ id, owner: { stage } }: Ready): Contender => ({
  name: 'schedule',
  act: async (): Promise<Outcome> => {
    if (stage.random.chance(0.3)) await sweepOnce(stage)
    else {
      await stage.clock.sleep(stage.random.between(0, 150))
      await comeTo(stage, (app) => sweepExchange(app, id))
    }
    const isMade = stage.book.exchanges.get(id)?.history.at(-1)?.by === 'schedule'
    return isMade ? { kind: 'done', answer: undefined } : { kind: 'refused', code: 'wrong_state' }
  },
})

/** A sweep takes its time to come to the exchange; so do members. */
const hesitantly =
  ({ stage }: Actor, act: () => Promise<Outcome>) =>
  async (): Promise<Outcome> => {
    await stage.clock.sleep(stage.random.pick([0, 0, 30, 100, 400, 1_500, 4_000]))
    return act()
  }

/** Waits until an exchange is due, give or take what clocks differ, unless somebody ended it before. */
const untilDue = async ({ id, owner: { stage } }: Ready): Promise<boolean> => {
  const due = stage.book.exchanges.get(id)?.due
  if (due === undefined) return false
  const waitMs = Date.parse(due) - beginning - stage.clock.now() + graceMs
  await stage.clock.sleep(waitMs)
  return stage.book.exchanges.get(id)?.due === due
}

/** The schedule has seen that an exchange is due, and stands still while a member acts. */
const behind = async (ready: Ready, act: Act): Promise<void> => {
  const { stage } = ready.owner
  const around = whileOthers(writesExchange, () => act(ready))
  await comeTo(stage, (app) => sweepExchange(around(app), ready.id))
}

type Make = typeof aRequest
type Act = (ready: Ready) => Promise<Outcome>

const against =
  (make: Make, name: string, act: Act) =>
  async (community: Community): Promise<void> => {
    const [owner, asker] = someOf(community, 2) ?? []
    const ready = owner && asker && (await make(owner, asker))
    if (!ready || !(await untilDue(ready))) return
    if (community.stage.random.chance(0.3)) return behind(ready, act)
    await race(community, `${name} or schedule`, [
      { name, act: hesitantly(ready.owner, () => act(ready)) },
      schedule(ready),
    ])
  }

export const acceptOrSchedule = against(aRequest, 'accept', ({ id, owner }) =>
  call(owner.stage, operations.acceptExchange, owner.member, { id }),
)
export const confirmOrSchedule = against(anAccepted, 'confirm', ({ id, asker }) =>
  call(asker.stage, operations.confirmExchange, asker.member, { id }),
)
export const disputeOrSchedule = against(aHandedOver, 'dispute', ({ id, asker }) =>
  call(asker.stage, operations.disputeExchange, asker.member, { id, text: 'Rien reçu.' }),
)
const appointAnew: Act = ({ id, asker }) => {
  const at = new Date(Math.floor(beginning + asker.stage.clock.now() + 2 * day)).toISOString()
  return call(asker.stage, operations.appoint, asker.member, { id, at, place: 'La gare' })
}
export const appointOrSchedule = against(anAccepted, 'appoint', appointAnew)

/** The schedule has seen that an accepted exchange is due, and stands still while it is given more time: all else stays. */
export const appointedMeanwhile = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await anAccepted(owner, asker))
  if (ready && (await untilDue(ready))) await behind(ready, appointAnew)
}

/** The owner renews a listing whose time is just over. */
export const renewOrSchedule = async (community: Community): Promise<void> => {
  const [owner] = someOf(community, 1) ?? []
  if (!owner) return
  const { stage, member } = owner
  const id = await publish(owner, { category: 'food', quantity: 1, standing: false })
  if (id === undefined) return
  const { expiresAt } = stage.book.listings.get(id) ?? { expiresAt: '' }
  await stage.clock.sleep(Date.parse(expiresAt) - beginning - stage.clock.now() + graceMs)
  const renew: Contender = { name: 'renew', act: () => call(stage, operations.renewListing, member, { id }) }
  const expire: Contender = {
    name: 'schedule',
    act: async () => {
      await sweepOnce(stage)
      const isExpired = stage.book.listings.get(id)?.status === 'expired'
      return isExpired ? { kind: 'done', answer: undefined } : { kind: 'refused', code: 'wrong_state' }
    },
  }
  await race(community, 'renew or schedule', [{ ...renew, act: hesitantly(owner, renew.act) }, expire])
}

/** A moderator decides when the time for it is just over. */
export const resolveOrSchedule = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await anAccepted(owner, asker))
  if (!ready) return
  const { stage } = owner
  const { id } = ready
  await call(stage, operations.disputeExchange, asker.member, { id, text: 'Rien reçu.' })
  if (!(await untilDue(ready))) return
  const moderator = stage.random.pick(community.moderators)
  const outcome = stage.random.pick(['completed', 'cancelled'] as const)
  const decide = () => call(stage, operations.resolveDispute, moderator, { id, outcome, reason: 'Entendu.' })
  await race(community, 'resolve or schedule', [{ name: 'resolve', act: hesitantly(owner, decide) }, schedule(ready)])
}
