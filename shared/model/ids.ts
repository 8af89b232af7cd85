import * as z from 'zod'

const uuid = z.uuid()

/** A member: the `sub` of the Cognito user. */
export const MemberId = uuid.meta({ id: 'MemberId' })
export type MemberId = z.infer<typeof MemberId>

export const ListingId = uuid.meta({ id: 'ListingId' })
export type ListingId = z.infer<typeof ListingId>

export const ExchangeId = uuid.meta({ id: 'ExchangeId' })
export type ExchangeId = z.infer<typeof ExchangeId>

/** An association. Its account, and its side of an exchange, go by the same id as a member's would. */
export const AssociationId = uuid.meta({ id: 'AssociationId' })
export type AssociationId = z.infer<typeof AssociationId>

export const BranchId = uuid.meta({ id: 'BranchId' })
export type BranchId = z.infer<typeof BranchId>

/** An event or a mission. */
export const ActivityId = uuid.meta({ id: 'ActivityId' })
export type ActivityId = z.infer<typeof ActivityId>

export const ShiftId = uuid.meta({ id: 'ShiftId' })
export type ShiftId = z.infer<typeof ShiftId>

/** What somebody did in an association's name: a UUID of version 7. */
export const ActId = uuid.meta({ id: 'ActId' })
export type ActId = z.infer<typeof ActId>

/** A transfer, and each of its entries: a UUID of version 7, so that a statement sorts by it. */
export const TransferId = uuid.meta({ id: 'TransferId' })
export type TransferId = z.infer<typeof TransferId>

/** A message of a conversation: a UUID of version 7. */
export const MessageId = uuid.meta({ id: 'MessageId' })
export type MessageId = z.infer<typeof MessageId>

/** A notice to a member: a UUID of version 7. */
export const NoticeId = uuid.meta({ id: 'NoticeId' })
export type NoticeId = z.infer<typeof NoticeId>
