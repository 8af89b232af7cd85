import * as z from 'zod'
import { Digos, SignedDigos } from './digos.ts'
import { ActivityId, ExchangeId, MemberId, ShiftId, TransferId } from './ids.ts'
import { Instant } from './instant.ts'

/** Why Digos moved: the welcome grant, a settled exchange, confirmed volunteering, a correction of another transfer, a return on leaving. */
export const TransferKind = z
  .enum(['grant', 'settlement', 'volunteering', 'correction', 'return'])
  .meta({ id: 'TransferKind' })
export type TransferKind = z.infer<typeof TransferKind>

/** The three legs of a transfer; they sum to zero. A side that takes no part has 0. */
export const Legs = z.strictObject({ giver: SignedDigos, receiver: SignedDigos, commons: SignedDigos })
export type Legs = z.infer<typeof Legs>

/** One side of an immutable transfer, as it stands in that side's statement. Both sides carry all three legs. */
export const Entry = z.strictObject({
  /** The transfer's id; the entries of both sides share it. */
  id: TransferId,
  member: MemberId,
  at: Instant,
  kind: TransferKind,
  /** Which leg of the transfer this account has. */
  side: z.enum(['giver', 'receiver']),
  amount: SignedDigos,
  legs: Legs,
  exchangeId: ExchangeId.exactOptional(),
  /** The mission that was helped in, and its shift. */
  activityId: ActivityId.exactOptional(),
  shiftId: ShiftId.exactOptional(),
  /** The transfer that this one corrects, and why. */
  corrects: TransferId.exactOptional(),
  reason: z.string().min(1).max(500).exactOptional(),
})
export type Entry = z.infer<typeof Entry>

/** A row of the statement: the entry, and the balance after it. */
export const StatementRow = z
  .strictObject({
    id: TransferId,
    at: Instant,
    amount: SignedDigos,
    balance: Digos,
    kind: TransferKind,
    exchangeId: ExchangeId.exactOptional(),
    /** The mission that was helped in. */
    activityId: ActivityId.exactOptional(),
    reason: z.string().exactOptional(),
  })
  .meta({ id: 'StatementRow' })
export type StatementRow = z.infer<typeof StatementRow>
