import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { disputeExchange } from '../../lambdas/exchanges/dispute-exchange.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import { withdrawExchange } from '../../lambdas/exchanges/withdraw-exchange.ts'
import { resolveDispute } from '../../lambdas/moderation/resolve-dispute.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { Refusal } from '../../shared/errors.ts'
import { aCommunity, aListing, aRequest, type Community } from '../community/a-community.ts'
import { checkLedger } from './quiet/check-ledger.ts'
import { contentsOf } from './quiet/contents.ts'

const day = 86_400_000

/** One step of a history: somebody asks for something new, makes a move, or days pass. */
const aStep = fc.oneof(
  fc.record({
    what: fc.constant('ask' as const),
    owner: fc.nat(3),
    asker: fc.nat(3),
    value: fc.integer({ min: 0, max: 60 }),
    kind: fc.constantFrom('offer' as const, 'need' as const),
  }),
  fc.record({
    what: fc.constantFrom('accept', 'confirm', 'cancel', 'handOver', 'dispute', 'complete', 'withdraw'),
    exchange: fc.nat(8),
    side: fc.constantFrom('giver' as const, 'receiver' as const),
  }),
  fc.record({ what: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }),
)
type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never

type Stage = { community: Community; members: Caller[]; exchanges: { id: string; giver: Caller; receiver: Caller }[] }

const ask = async ({ community, members, exchanges }: Stage, step: Extract<Step, { what: 'ask' }>): Promise<void> => {
  const [owner, asker] = [members[step.owner], members[step.asker]]
  if (!owner || !asker) return
  const listing = await aListing(community, owner, { value: step.value, kind: step.kind })
  const { id } = await aRequest(community, asker, listing)
  const isOffer = step.kind === 'offer'
  exchanges.push({ id, giver: isOffer ? owner : asker, receiver: isOffer ? asker : owner })
}

const move = async ({ community: { app }, exchanges }: Stage, step: Step): Promise<unknown> => {
  if (!('exchange' in step)) return undefined
  const exchange = exchanges[step.exchange]
  if (!exchange) return undefined
  const { id } = exchange
  const by = exchange[step.side]
  const moderator = { id: '00000000-0000-4000-8000-000000000000', groups: ['moderators'] }
  switch (step.what) {
    case 'accept':
      return acceptExchange({ id }, by, app)
    case 'confirm':
      return confirmExchange({ id }, by, app)
    case 'cancel':
      return cancelExchange({ id, reason: 'cannot_meet' }, by, app)
    case 'handOver':
      return handOverExchange({ id }, by, app)
    case 'dispute':
      return disputeExchange({ id, text: 'Cassé.' }, by, app)
    case 'withdraw':
      return withdrawExchange({ id }, by, app)
    default:
      return resolveDispute({ id, outcome: 'completed', reason: 'Entendu.' }, moderator, app)
  }
}

const take = async (stage: Stage, step: Step): Promise<void> => {
  if (step.what === 'ask' && 'owner' in step) return ask(stage, step)
  if (!('days' in step)) return void (await move(stage, step))
  stage.community.clock.pass(step.days * day)
  await sweep(stage.community.app, {
    report: (failure) => {
      throw failure
    },
  })
}

/** What a history of moves leaves; what is refused leaves nothing. */
const lived = async (seed: number, steps: readonly Step[]): Promise<Stage> => {
  const community = aCommunity(seed)
  const members = []
  for (let n = 0; n < 4; n += 1) members.push(await community.aMember())
  const stage: Stage = { community, members, exchanges: [] }
  for (const step of steps) {
    await take(stage, step).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
    await community.settle()
  }
  return stage
}

const histories = fc.array(aStep, { minLength: 5, maxLength: 40 })

describe('after any history of moves', () => {
  it('the sum of all balances is zero, and what is completed is settled once', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), histories, async (seed, steps) => {
        const { community } = await lived(seed, steps)
        expect(checkLedger(contentsOf(community.table.items()))).toEqual([])
      }),
      { numRuns: 60 },
    ))

  it('nobody is below zero, and nobody has helped more people than there are', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), histories, async (seed, steps) => {
        const { community } = await lived(seed, steps)
        for (const { available, held, helped } of contentsOf(community.table.items()).accounts.values()) {
          expect(Math.min(available, held, helped)).toBeGreaterThanOrEqual(0)
          expect(helped).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 30 },
    ))
})
