import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { declineExchange } from '../../lambdas/exchanges/decline-exchange.ts'
import { readExchange } from '../../lambdas/exchanges/read-exchange.ts'
import { withdrawExchange } from '../../lambdas/exchanges/withdraw-exchange.ts'
import { changeListing } from '../../lambdas/listings/change-listing.ts'
import { quoteListing } from '../../lambdas/listings/quote-listing.ts'
import { exportMe } from '../../lambdas/me/export-me.ts'
import { listEntries } from '../../lambdas/me/list-entries.ts'
import { listSponsorships } from '../../lambdas/needs/list-sponsorships.ts'
import { sponsorExchange } from '../../lambdas/needs/sponsor-exchange.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import type { Listing } from '../../shared/model/listing.ts'
import { aListing, aRequest, help, purseOf } from './a-community.ts'
import { aVerifiedAssociation } from './an-association.ts'
import { aNeed, budgetOf, codeOf, joins, kindsOf, prove, type Scene } from './a-need.ts'

const day = 86_400_000

const sponsor = ({ app, coordinator, association }: Scene, member: Caller, listing: Listing, quantity = 1) =>
  sponsorExchange({ id: association.id, memberId: member.id, listingId: listing.id, quantity }, coordinator, app)

/** Ben offers a chair for 30, Dara has nothing, and Open Table sponsors. */
const aSponsored = async (value = 30) => {
  const scene = await aNeed()
  const { community, app, giver } = scene
  const member = await community.aMember('Dara')
  const dear = await aListing(community, giver, { value: 50 })
  const { id } = await aRequest(community, member, dear)
  await acceptExchange({ id }, giver, app)
  const offer = await aListing(community, giver, { value })
  return { ...scene, scene, member, offer }
}

const ask = async ({ scene, member, offer }: Awaited<ReturnType<typeof aSponsored>>) =>
  aRequest(scene.community, member, offer)

describe('a sponsored exchange', () => {
  it('needs no Digos, and the other side sees nothing of it', async () => {
    const sponsored = await aSponsored()
    const { scene, app, community, giver, member, offer, association } = sponsored
    expect(await codeOf(ask(sponsored))).toBe('insufficient_digos')
    expect(await sponsor(scene, member, offer)).toMatchObject({ status: 'open', value: 30 })
    expect(await budgetOf(scene)).toEqual({ reserved: 30, sponsored: 30 })
    const quote = await quoteListing({ id: offer.id, quantity: 1 }, member, app)
    expect(quote).toMatchObject({ price: 0, affordable: true, sponsoredBy: association.id, earned: 30 })
    const { id, ...mine } = await ask(sponsored)
    expect(mine).toMatchObject({ price: 0, sponsoredBy: association.id })
    await acceptExchange({ id }, giver, app)
    const theirs = await readExchange({ id }, giver, app)
    expect(theirs).toMatchObject({ price: 30, earned: 30 })
    expect(JSON.stringify(theirs)).not.toContain(association.id)
    await confirmExchange({ id }, member, app)
    expect(await purseOf(community, giver)).toMatchObject([80, 0, 7])
    expect(await purseOf(community, member)).toMatchObject([0, 50, 0])
    expect(JSON.stringify(await listEntries({ limit: 20 }, giver, app))).not.toContain(association.id)
    expect(await budgetOf(scene)).toEqual({ reserved: 30, sponsored: 30 })
    await prove(scene)
  })

  it('stands in the member’s export from the promise on, and not in the other side’s', async () => {
    const sponsored = await aSponsored()
    const { scene, app, giver, member, offer, association } = sponsored
    await sponsor(scene, member, offer)
    const promised = { associationId: association.id, memberId: member.id, listingId: offer.id, value: 30 }
    expect((await exportMe({}, member, app)).sponsorships).toMatchObject([{ ...promised, status: 'open' }])
    const { id } = await ask(sponsored)
    expect((await exportMe({}, member, app)).sponsorships).toMatchObject([
      { ...promised, status: 'used', exchangeId: id },
    ])
    expect(JSON.stringify(await exportMe({}, giver, app))).not.toContain(association.id)
  })

  it('shows the other side the price with the Good Vibes of the acceptance', async () => {
    const sponsored = await aSponsored()
    const { scene, app, community, giver, member, offer } = sponsored
    await sponsor(scene, member, offer)
    const { id } = await ask(sponsored)
    await help(community, member, await community.aMember())
    await acceptExchange({ id }, giver, app)
    expect(await readExchange({ id }, giver, app)).toMatchObject({ price: 28, goodVibes: 7 })
    expect(await readExchange({ id }, member, app)).toMatchObject({ price: 0 })
  })

  it.each<[string, (sponsored: Awaited<ReturnType<typeof aSponsored>>, id: string) => Promise<unknown>]>([
    ['declined', ({ app, giver }, id) => declineExchange({ id }, giver, app)],
    ['withdrawn', ({ app, member }, id) => withdrawExchange({ id }, member, app)],
    [
      'cancelled',
      async ({ app, giver }, id) => {
        await acceptExchange({ id }, giver, app)
        return cancelExchange({ id, reason: 'cannot_meet' }, giver, app)
      },
    ],
    [
      'expired',
      async ({ app, community }) => {
        community.clock.pass(8 * day)
        await sweep(app, { report: (failure) => expect(failure).toBe('') })
      },
    ],
  ])('goes back to the budget when it is %s, and may be sponsored anew', async (_, end) => {
    const sponsored = await aSponsored()
    const { scene, member, offer } = sponsored
    await sponsor(scene, member, offer)
    const { id } = await ask(sponsored)
    await end(sponsored, id)
    expect(await budgetOf(scene)).toEqual({ reserved: 0, sponsored: 0 })
    expect(await codeOf(ask(sponsored))).toBe('insufficient_digos')
    expect(await sponsor(scene, member, offer)).toMatchObject({ status: 'open' })
    await prove(scene)
  })

  it('goes back when the member does not ask in time', async () => {
    const sponsored = await aSponsored()
    const { scene, app, community, member, offer } = sponsored
    const { until } = await sponsor(scene, member, offer)
    expect(until).toBe(new Date(Date.parse(app.clock.now()) + 14 * day).toISOString())
    community.clock.pass(15 * day)
    await sweep(app, { report: (failure) => expect(failure).toBe('') })
    expect(await budgetOf(scene)).toEqual({ reserved: 0, sponsored: 0 })
    expect(await quoteListing({ id: offer.id, quantity: 1 }, member, app)).not.toHaveProperty('sponsoredBy')
  })

  it('keeps of the budget only what the exchange is worth by then', async () => {
    const sponsored = await aSponsored()
    const { scene, app, giver, member, offer } = sponsored
    await sponsor(scene, member, offer)
    await changeListing({ id: offer.id, ifMatch: '"1"', value: 20 }, giver, app)
    const { id } = await ask(sponsored)
    expect(await budgetOf(scene)).toEqual({ reserved: 20, sponsored: 20 })
    await withdrawExchange({ id }, member, app)
    expect(await budgetOf(scene)).toEqual({ reserved: 0, sponsored: 0 })
  })
})

describe('a sponsorship', () => {
  it('is one, however often it is promised', async () => {
    const { scene, member, offer } = await aSponsored()
    const first = await sponsor(scene, member, offer)
    scene.community.clock.pass(1)
    expect(await sponsor(scene, member, offer)).toEqual(first)
    expect(await budgetOf(scene)).toEqual({ reserved: 30, sponsored: 30 })
  })

  it('is worth 30 at most, and all of a month 200', async () => {
    const scene = await aNeed()
    const { community, giver } = scene
    const member = await community.aMember()
    const dear = await aListing(community, giver, { value: 31 })
    expect(await codeOf(sponsor(scene, member, dear))).toBe('invalid_request')
    const outcomes: string[] = []
    for (let count = 0; count < 8; count += 1)
      outcomes.push(await codeOf(sponsor(scene, member, await aListing(community, giver, { value: 29 }))))
    expect(outcomes).toEqual([...Array.from({ length: 6 }, () => 'done'), 'budget_spent', 'budget_spent'])
    expect(await budgetOf(scene)).toEqual({ reserved: 174, sponsored: 174 })
  })

  it('is refused where somebody of the team stands on one of the sides, or a stranger promises', async () => {
    const { scene, app, community, coordinator, giver, member, offer, association } = await aSponsored()
    expect(await codeOf(sponsor(scene, coordinator, offer))).toBe('own_association')
    const stranger = await community.aMember()
    const input = { id: association.id, memberId: member.id, listingId: offer.id, quantity: 1 }
    expect(await codeOf(sponsorExchange(input, stranger, app))).toBe('not_allowed')
    await joins(scene, giver)
    expect(await codeOf(sponsor(scene, member, offer))).toBe('own_association')
  })

  it('is for a member, and no association, however open its account is', async () => {
    const { scene, offer, association } = await aSponsored()
    const other = await aVerifiedAssociation(scene.community, { registrationNumber: 'W2' })
    for (const { id } of [association, other])
      expect(await codeOf(sponsor(scene, { id, groups: [] }, offer))).toBe('not_found')
    expect(await budgetOf(scene)).toEqual({ reserved: 0, sponsored: 0 })
  })

  it('ends quietly where the giver has joined the team meanwhile', async () => {
    const sponsored = await aSponsored()
    const { scene, app, giver, member, offer } = sponsored
    await sponsor(scene, member, offer)
    const { id } = await ask(sponsored)
    await joins(scene, giver)
    expect(await codeOf(acceptExchange({ id }, giver, app))).toBe('no_longer_possible')
  })
})

const promisesOf = async ({ app, coordinator, association }: Scene) =>
  (await listSponsorships({ id: association.id }, coordinator, app)).items

describe('the promises of a month', () => {
  it('are shown to the team, newest first, each once, with what has become of them', async () => {
    const sponsored = await aSponsored()
    const { scene, app, community, giver, member, offer } = sponsored
    await sponsor(scene, member, offer)
    const { id } = await ask(sponsored)
    await withdrawExchange({ id }, member, app)
    await sponsor(scene, member, offer)
    const other = await aListing(community, giver, { value: 5, title: 'Une lampe' })
    community.clock.pass(1)
    await sponsor(scene, member, other)
    expect(await promisesOf(scene)).toMatchObject([
      { title: 'Une lampe', memberName: 'Dara', value: 5, status: 'open' },
      { title: 'Une chaise', memberName: 'Dara', value: 30, status: 'open' },
    ])
    await ask(sponsored)
    expect((await promisesOf(scene)).map(({ status }) => status)).toEqual(['open', 'used'])
    community.clock.pass(40 * day)
    expect(await promisesOf(scene)).toEqual([])
  })

  it('are for the team alone, and read in four calls', async () => {
    const sponsored = await aSponsored()
    const { scene, app, member, offer, association, coordinator, community } = sponsored
    await sponsor(scene, member, offer)
    expect(await codeOf(listSponsorships({ id: association.id }, member, app))).toBe('not_allowed')
    const count = await community.table.count(() => listSponsorships({ id: association.id }, coordinator, app))
    expect([count.calls, count.W]).toEqual([4, 0])
  })
})

describe('whom an association sponsors', () => {
  it('is told so once for each promise, and reads until when; the giver is not told', async () => {
    const sponsored = await aSponsored()
    const { scene, app, community, giver, member, offer } = sponsored
    const { until } = await sponsor(scene, member, offer)
    await community.settle()
    await community.settleAgain()
    const told = async () => (await kindsOf(scene, member)).filter((kind) => kind === 'sponsored').length
    expect(await told()).toBe(1)
    expect(await kindsOf(scene, giver)).not.toContain('sponsored')
    expect(await quoteListing({ id: offer.id, quantity: 1 }, member, app)).toMatchObject({ sponsoredUntil: until })
    const { id } = await ask(sponsored)
    await withdrawExchange({ id }, member, app)
    community.clock.pass(1)
    await sponsor(scene, member, offer)
    await community.settle()
    expect(await told()).toBe(2)
  })
})
