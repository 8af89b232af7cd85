import * as z from 'zod'
import type { Member } from './member.ts'

const Made = z.object({ id: z.string() })
const Exchange = z.object({ id: z.string(), status: z.string(), price: z.number(), code: z.string().optional() })
const Quote = z.object({ value: z.number(), goodVibes: z.number(), price: z.number(), commonsShare: z.number() })

type Place = { readonly latitude: number; readonly longitude: number }

/** The acts of the demo, in the words of the API. */
export const trade = (place: Place) => {
  const published: (readonly [Member, string])[] = []
  return {
    publish: async (by: Member, title: string, value: number, kind: 'offer' | 'need' = 'offer'): Promise<string> => {
      const body = {
        kind,
        subject: 'object',
        category: 'other',
        title,
        description: `${title}.`,
        language: 'en',
        value,
        place,
      }
      const { id } = Made.parse(await by.ask('/v1/listings', { method: 'POST', body }, 201))
      published.push([by, id])
      return id
    },
    quote: async (by: Member, listing: string) => Quote.parse(await by.ask(`/v1/listings/${listing}/quote`)),
    request: async (by: Member, listingId: string): Promise<string> => {
      const body = { listingId, message: 'Hello! May I?' }
      return Made.parse(await by.ask('/v1/exchanges', { method: 'POST', body }, 201)).id
    },
    /** What the API says to somebody who may not ask for it. */
    refused: async (by: Member, listingId: string): Promise<string> => {
      const body = { listingId, message: 'Hello! May I?' }
      return String((await by.ask('/v1/exchanges', { method: 'POST', body }, 409))['code'])
    },
    move: async (by: Member, exchange: string, move: string, body: object = {}) =>
      Exchange.parse(await by.ask(`/v1/exchanges/${exchange}/${move}`, { method: 'POST', body })),
    /** The six digits that the receiver shows. */
    codeOf: async (receiver: Member, exchange: string): Promise<string> =>
      Exchange.parse(await receiver.ask(`/v1/exchanges/${exchange}`)).code ?? '',
    thank: (by: Member, exchange: string, text: string): Promise<unknown> =>
      by.ask(`/v1/exchanges/${exchange}/thanks`, { method: 'POST', body: { badges: ['kind', 'punctual'], text } }, 201),
    /** Leaves nothing behind that others would answer. */
    tidy: async (): Promise<void> => {
      for (const [by, id] of published) await by.ask(`/v1/listings/${id}`, { method: 'DELETE' })
    },
  }
}

export type Trade = ReturnType<typeof trade>
