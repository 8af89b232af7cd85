import { key } from '../../../shared/data/keys.ts'
import { sweepSponsorship } from '../../../shared/data/sweep/sweep-sponsorship.ts'
import type { Community } from '../actors/community.ts'
import { publish } from '../actors/listing-acts.ts'
import { comeTo } from '../actors/sweep.ts'
import { beginning } from '../world/machines.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { slowly } from '../world/slowly.ts'
import { coordinatorIn } from './gifts.ts'
import { type Contender, race, someOf } from './race.ts'

/** The last moment of a sponsorship: its member asks, and the schedule comes to it, more than once. */
export const useOrEnd = async (community: Community): Promise<void> => {
  const [owner, sponsored] = someOf(community, 2) ?? []
  const team = coordinatorIn(community)
  const listingId = owner && (await publish(owner, { kind: 'offer', value: 10, quantity: 1, standing: false }))
  if (!sponsored || !team || listingId === undefined) return
  const { stage } = sponsored
  const { caller } = sponsored.member
  const input = { id: team.associationId, listingId, memberId: caller.id }
  const promised = await insist(stage, operations.sponsorExchange, team.coordinator.member, input)
  if (promised.kind !== 'done') return
  const until = Date.parse(promised.answer.until) - beginning
  await stage.clock.sleep(Math.max(0, until - stage.random.pick([0, 100, 400]) - stage.clock.now()))
  const asking = { listingId, message: 'Merci !' }
  const use: Contender = {
    name: 'use',
    act: () => call(stage, operations.requestExchange, sponsored.member, asking, slowly(stage)),
  }
  const end: Contender = {
    name: 'end',
    act: async () => {
      await stage.clock.sleep(stage.random.between(0, 1_000))
      await comeTo(stage, (app) => sweepSponsorship(slowly(stage, 0.7)(app), key.sponsorship(caller.id, listingId)))
      return { kind: 'done', answer: undefined }
    },
  }
  await race(community, 'use or end a sponsorship', [use, end, end])
}
