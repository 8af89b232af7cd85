import { describe, expect, it } from 'vitest'
import { invoke, letDaysPass } from './client/laptop.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { anAcceptance, aRequest } from './client/scenes.ts'

const listing = async (person: Person, { id }: { id: string }) => Object((await person.get(`/v1/listings/${id}`)).body)

describe('the schedule', () => {
  it('ends a request that nobody has answered for seven days', async () => {
    const { awa, ben, listing: sofa, exchange } = await aRequest()
    await letDaysPass(exchange, 7)
    await invoke('sweep')
    expect(await awa.sees(exchange)).toMatchObject({ status: 'expired' })
    await expect.poll(() => ben.news()).toContain('request_expired')
    expect(await ben.asks(sofa)).toMatchObject({ status: 'requested' })
  })

  it('leaves alone what is not due', async () => {
    const { awa, exchange } = await aRequest()
    await letDaysPass(exchange, 6)
    await invoke('sweep')
    expect(await awa.sees(exchange)).toMatchObject({ status: 'requested' })
  })

  it('ends an acceptance after 14 days, releases what is held, and opens the listing', async () => {
    const { awa, ben, listing: sofa, exchange } = await anAcceptance()
    await letDaysPass(exchange, 14)
    await invoke('sweep')
    expect(await ben.sees(exchange)).toMatchObject({ status: 'expired' })
    expect(await ben.digos()).toEqual({ balance: 50, held: 0, available: 50 })
    expect(await listing(ben, sofa)).toMatchObject({ status: 'open', left: 1 })
    await expect
      .poll(async () => [await awa.news(), await ben.news()])
      .toEqual([
        ['welcome', 'requested', 'exchange_expired'],
        ['welcome', 'accepted', 'exchange_expired'],
      ])
  })

  it('takes seven days of silence after a hand-over for a yes, having reminded on days 3 and 6', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    await awa.handsOver(exchange)
    for (const [days, reminders] of [
      [3, 1],
      [3, 2],
    ] as const) {
      await letDaysPass(exchange, days)
      await invoke('sweep')
      expect(await ben.sees(exchange)).toMatchObject({ status: 'handed_over' })
      await expect
        .poll(async () => (await ben.news()).filter((kind) => kind === 'handed_over_reminder').length)
        .toBe(reminders)
    }
    await letDaysPass(exchange, 1)
    await invoke('sweep')
    expect(await ben.sees(exchange)).toMatchObject({ status: 'completed' })
    expect(await awa.me()).toMatchObject({ balance: 90, helped: 1 })
  })

  it('cancels a dispute that no moderator has decided for 14 days', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    await ben.disputes(exchange, { text: 'It is broken.' })
    await letDaysPass(exchange, 14)
    await invoke('sweep')
    expect(await awa.sees(exchange)).toMatchObject({ status: 'cancelled' })
    expect(await ben.digos()).toEqual({ balance: 50, held: 0, available: 50 })
  })

  it('warns the owner of a listing a week and a day before it ends, which a renewal undoes', async () => {
    const { awa } = await people('awa')
    const sofa = await awa.lists()
    await letDaysPass(sofa, 53)
    await invoke('sweep')
    await expect.poll(() => awa.news()).toContain('listing_expires_week')
    await letDaysPass(sofa, 6)
    await invoke('sweep')
    await expect.poll(() => awa.news()).toContain('listing_expires_tomorrow')
    await letDaysPass(sofa, 1)
    await invoke('sweep')
    expect(await listing(awa, sofa)).toMatchObject({ status: 'expired' })
    expect((await awa.post(`/v1/listings/${sofa.id}/renewal`)).body).toMatchObject({ status: 'open' })
  })

  it('may sweep twice at once', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    await awa.handsOver(exchange)
    await letDaysPass(exchange, 7)
    await Promise.all([invoke('sweep'), invoke('sweep')])
    expect(await awa.me()).toMatchObject({ balance: 90 })
    expect(await ben.entries()).toHaveLength(2)
  })
})
