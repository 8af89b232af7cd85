import * as z from 'zod'
import { Digos } from '../../model/digos.ts'
import { ListingId, MessageId, NoticeId, TransferId } from '../../model/ids.ts'
import { IndexMark } from '../own-lists.ts'

/** Where an export goes on: in which of its lists, and behind what. */
export const Position = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('member') }),
  z.strictObject({
    list: z.literal('entries'),
    mark: z.strictObject({ after: TransferId, balance: Digos }).exactOptional(),
  }),
  z.strictObject({ list: z.literal('listings'), mark: IndexMark.exactOptional() }),
  z.strictObject({
    list: z.literal('exchanges'),
    mark: IndexMark.exactOptional(),
    /** In the conversation of the exchange behind the mark: the message that was read last. */
    message: MessageId.exactOptional(),
  }),
  z.strictObject({ list: z.literal('thanks'), after: z.uuid().exactOptional() }),
  z.strictObject({ list: z.literal('teams') }),
  z.strictObject({ list: z.literal('signups'), after: z.string().max(150).exactOptional() }),
  z.strictObject({ list: z.literal('sponsorships'), after: ListingId.exactOptional() }),
  z.strictObject({ list: z.literal('notices'), after: NoticeId.exactOptional() }),
])
export type Position = z.infer<typeof Position>

/** A place in one of the lists. */
export type In<List extends Position['list']> = Extract<Position, { list: List }>
