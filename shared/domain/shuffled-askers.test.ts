import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anExchange, giver, receiver } from '../../test/community/an-exchange.ts'
import type { Exchange } from '../model/exchange.ts'
import { shuffledAskers } from './shuffled-askers.ts'

const listings = ['44444444-4444-4444-8444-444444444444', '55555555-5555-4555-8555-555555555555']

/** What the owner of some offers may have in the list: requests on them, and other exchanges. */
const anyExchange = fc
  .record({
    id: fc.uuid(),
    listingId: fc.constantFrom(...listings),
    status: fc.constantFrom('requested' as const, 'accepted' as const, 'completed' as const),
    kind: fc.constantFrom('offer' as const, 'need' as const),
  })
  .map((said) => anExchange(said))
const anyList = fc.uniqueArray(anyExchange, { selector: ({ id }) => id, maxLength: 30 })

const isAsked = ({ status, kind }: Exchange) => status === 'requested' && kind === 'offer'
/** What stands where: any request on a listing, or this very exchange. */
const places = (list: Exchange[]) => list.map((exchange) => (isAsked(exchange) ? exchange.listingId : exchange))
const requests = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    anExchange({ id: `33333333-3333-4333-8333-${String(place).padStart(12, '0')}` }),
  )

describe('the askers of one’s listings', () => {
  it('are all there, and everything else stays where it was', () => {
    fc.assert(
      fc.property(anyList, (exchanges) => {
        const shuffled = shuffledAskers(exchanges, giver)
        expect(shuffled.map(({ id }) => id).toSorted()).toEqual(exchanges.map(({ id }) => id).toSorted())
        expect(places(shuffled)).toEqual(places(exchanges))
      }),
    )
  })

  it('stand in an order that does not tell who asked first', () => {
    fc.assert(
      fc.property(anyList, (exchanges) => {
        const asked = exchanges.filter((exchange) => isAsked(exchange) && exchange.listingId === listings[0])
        expect(shuffledAskers(asked.toReversed(), giver)).toEqual(shuffledAskers(asked, giver))
      }),
    )
  })

  it('stand in the same order at every reading, and not in that of their ids', () => {
    const asked = requests(20)
    const shuffled = shuffledAskers(asked, giver)
    expect(shuffledAskers(asked, giver)).toEqual(shuffled)
    expect(shuffled).not.toEqual(asked)
    expect(shuffled).not.toEqual(asked.toReversed())
  })

  it('are not moved in the list of the one who asks', () => {
    const asked = requests(20)
    expect(shuffledAskers(asked, receiver)).toEqual(asked)
  })
})
