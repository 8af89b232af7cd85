import * as z from 'zod'
import { Category } from './category.ts'
import { Digos, Percent } from './digos.ts'
import { AssociationId, BranchId, ExchangeId, ListingId, MemberId, TransferId } from './ids.ts'
import { Instant } from './instant.ts'
import { ListingKind, ListingSubject, Quantity, Title } from './listing.ts'
import { lineOf, textOf } from './text.ts'

export const ExchangeStatus = z
  .enum([
    'requested',
    'accepted',
    'handed_over',
    'completed',
    'declined',
    'withdrawn',
    'cancelled',
    'expired',
    'disputed',
  ])
  .meta({ id: 'ExchangeStatus' })
export type ExchangeStatus = z.infer<typeof ExchangeStatus>

export const Role = z.enum(['giver', 'receiver']).meta({ id: 'Role' })
export type Role = z.infer<typeof Role>

/** Who made a move: one of the two sides, the schedule, or a moderator. */
export const Mover = z.enum(['giver', 'receiver', 'schedule', 'moderator']).meta({ id: 'Mover' })
export type Mover = z.infer<typeof Mover>

export const Move = z
  .enum(['request', 'accept', 'decline', 'withdraw', 'handover', 'confirm', 'cancel', 'expire', 'dispute', 'resolve'])
  .meta({ id: 'Move' })
export type Move = z.infer<typeof Move>

/** Why an exchange was cancelled; `other` needs a text, `no_show` speaks of the other side. */
export const CancelReason = z
  .enum(['changed_mind', 'no_longer_available', 'found_elsewhere', 'cannot_meet', 'no_show', 'unsafe', 'other'])
  .meta({ id: 'CancelReason' })
export type CancelReason = z.infer<typeof CancelReason>

/** When and where the two sides meet, or how they meet at a distance. Only they see it. */
export const Appointment = z
  .strictObject({
    at: Instant,
    place: lineOf(200).exactOptional(),
    remoteLink: z
      .url({ protocol: /^https$/ })
      .max(500)
      .exactOptional(),
  })
  .meta({ id: 'Appointment' })
export type Appointment = z.infer<typeof Appointment>

export const HistoryStep = z.strictObject({ move: Move, at: Instant, by: Mover }).meta({ id: 'HistoryStep' })
export type HistoryStep = z.infer<typeof HistoryStep>

export const Explanation = textOf(500).meta({ id: 'Explanation' })

/** Who of a team did what for its association's side; only the team sees it. */
export const TeamAct = z
  .strictObject({ did: z.enum([...Move.options, 'appoint', 'reply', 'thank']), member: MemberId })
  .meta({ id: 'TeamAct' })
export type TeamAct = z.infer<typeof TeamAct>

/** An association that pays for the receiver, out of its budget; the giver does not learn of it. */
export const Sponsor = z.strictObject({
  association: AssociationId,
  /** The month whose budget it comes from, and how much of that is spoken for. */
  month: z.string(),
  value: Digos,
  /** What the receiver would pay without it: what the giver sees. */
  price: Digos,
})
export type Sponsor = z.infer<typeof Sponsor>

/** An exchange as the table keeps it. `value`, `price` and `earned` are of the whole quantity. */
export const Exchange = z.strictObject({
  id: ExchangeId,
  listingId: ListingId,
  kind: ListingKind,
  title: Title,
  giver: MemberId,
  receiver: MemberId,
  /** The names of both sides as they were at the request; empty for a side that has left Indigo since. */
  giverName: z.string(),
  receiverName: z.string(),
  /** Which of the two sides is an association. */
  associationId: AssociationId.exactOptional(),
  branchId: BranchId.exactOptional(),
  status: ExchangeStatus,
  quantity: Quantity,
  /** How many pieces were promised, where fewer were handed over. */
  promised: Quantity.exactOptional(),
  /** How many pieces the giver says that they handed over, where not all. */
  handedOver: Quantity.exactOptional(),
  value: Digos,
  /** At a request the most that the receiver will pay; from the acceptance on, what is held and then settled. */
  price: Digos,
  /** What the giver will get. */
  earned: Digos,
  /** The receiver's Good Vibes that the price was computed with. */
  goodVibes: Percent,
  message: textOf(1_000),
  createdAt: Instant,
  /** When the schedule ends this state, if nobody does before. */
  due: Instant.exactOptional(),
  history: z.array(HistoryStep),
  /** Remembered from the acceptance: is this the first time that this giver helps this receiver? */
  isFirst: z.boolean().exactOptional(),
  /** Remembered from the acceptance: did it take the last piece? */
  tookLast: z.boolean().exactOptional(),
  /** A standing listing lends its pieces without end: nothing is reserved. */
  standing: z.boolean(),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .exactOptional(),
  wrongCodes: z.int().min(0),
  /** How many notices of a silent hand-over are out. */
  reminders: z.int().min(0),
  appointment: Appointment.exactOptional(),
  /** Who proposed the appointment as it stands, and when. */
  appointed: z.strictObject({ by: Role, at: Instant }).exactOptional(),
  reason: CancelReason.exactOptional(),
  explanation: Explanation.exactOptional(),
  reply: Explanation.exactOptional(),
  /** Why a moderator decided as they did. */
  decision: Explanation.exactOptional(),
  repliedAt: Instant.exactOptional(),
  unreadGiver: z.int().min(0),
  unreadReceiver: z.int().min(0),
  thanked: z.array(Role),
  /** Both thanks, or the one that there was after fourteen days, can be read. */
  thanksPublished: z.literal(true).exactOptional(),
  /** For an association's receipts and figures. */
  subject: ListingSubject.exactOptional(),
  category: Category.exactOptional(),
  acts: z.array(TeamAct).exactOptional(),
  /** Remembered from the acceptance: the month whose budget holds what the giver will get. */
  budgetMonth: z.string().exactOptional(),
  sponsor: Sponsor.exactOptional(),
  /** The transfer that settled it; an association's receipt has its number from it. */
  settledBy: TransferId.exactOptional(),
  /** Hash of the idempotency key's body, where the request came with a key. */
  bodyHash: z.string().exactOptional(),
})
export type Exchange = z.infer<typeof Exchange>

/** An exchange as one of its two sides sees it. */
export const ExchangeView = z
  .strictObject({
    ...Exchange.pick({
      id: true,
      listingId: true,
      kind: true,
      title: true,
      giver: true,
      receiver: true,
      giverName: true,
      receiverName: true,
      associationId: true,
      branchId: true,
      status: true,
      quantity: true,
      promised: true,
      handedOver: true,
      value: true,
      price: true,
      earned: true,
      goodVibes: true,
      message: true,
      createdAt: true,
      due: true,
      history: true,
      appointment: true,
      reason: true,
      explanation: true,
      reply: true,
      decision: true,
    }).shape,
    role: Role,
    /** Who of the caller's team made which move; for nobody else. */
    acts: z.array(TeamAct).exactOptional(),
    /** The association that pays for the caller; the giver does not learn of it. */
    sponsoredBy: AssociationId.exactOptional(),
    /** The number of the receipt, once a gift to an association has been received. */
    receiptNumber: z.string().exactOptional(),
    /** Six digits that the receiver shows at the hand-over; only the receiver sees them. */
    code: z.string().exactOptional(),
    unread: z.int().min(0),
    /** What the caller may do now. */
    moves: z.array(Move),
    canThank: z.boolean(),
  })
  .meta({ id: 'Exchange' })
export type ExchangeView = z.infer<typeof ExchangeView>
