import type { ActivityId, AssociationId, BranchId, ExchangeId, ListingId, MemberId, ShiftId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import type { Role } from '../model/exchange.ts'
import type { Key } from './table.ts'

/** All keys of the table, one line for each item. */
export const key = {
  profile: (member: MemberId): Key => ({ PK: `M#${member}`, SK: 'P' }),
  standing: (member: MemberId): Key => ({ PK: `M#${member}`, SK: 'S' }),
  account: (member: MemberId): Key => ({ PK: `M#${member}`, SK: 'E~' }),
  entry: (member: MemberId, id: string): Key => ({ PK: `M#${member}`, SK: `E#${id}` }),
  helped: (giver: MemberId, receiver: MemberId): Key => ({ PK: `M#${giver}`, SK: `H#${receiver}` }),
  notice: (member: MemberId, id: string): Key => ({ PK: `M#${member}`, SK: `N#${id}` }),
  publishedThanks: (member: MemberId, exchange: ExchangeId): Key => ({ PK: `M#${member}`, SK: `T#${exchange}` }),
  listing: (id: ListingId): Key => ({ PK: `L#${id}`, SK: 'H' }),
  listingDetail: (id: ListingId): Key => ({ PK: `L#${id}`, SK: 'D' }),
  album: (listing: ListingId): Key => ({ PK: `L#${listing}`, SK: 'P' }),
  indexed: (listing: ListingId): Key => ({ PK: `L#${listing}`, SK: 'W' }),
  word: (cell: string, word: string, at: Instant, listing: ListingId): Key => ({
    PK: wordsUnder(cell, word),
    SK: `${word}#${at}#${listing}`,
  }),
  exchange: (id: ExchangeId): Key => ({ PK: `X#${id}`, SK: 'X' }),
  message: (exchange: ExchangeId, id: string): Key => ({ PK: `X#${exchange}`, SK: `C#${id}` }),
  messageKey: (exchange: ExchangeId, id: string): Key => ({ PK: `X#${exchange}`, SK: `K#${id}` }),
  thanks: (exchange: ExchangeId, from: Role): Key => ({ PK: `X#${exchange}`, SK: `T#${from}` }),
  sponsorship: (member: MemberId, listing: ListingId): Key => ({ PK: `M#${member}`, SK: `G#${listing}` }),
  ownSignup: (member: MemberId, startsAt: Instant, activity: ActivityId, shift = ''): Key => ({
    PK: `M#${member}`,
    SK: `U#${startsAt}#${activity}#${shift}`,
  }),
  association: (id: AssociationId): Key => ({ PK: `A#${id}`, SK: 'H' }),
  associationDetail: (id: AssociationId): Key => ({ PK: `A#${id}`, SK: 'D' }),
  decision: (association: AssociationId, id: string): Key => ({ PK: `A#${association}`, SK: `D#${id}` }),
  teamMember: (association: AssociationId, member: MemberId): Key => ({ PK: `A#${association}`, SK: `T#${member}` }),
  branch: (association: AssociationId, id: BranchId): Key => ({ PK: `A#${association}`, SK: `P#${id}` }),
  /** @param month `YYYY-MM` in the country's time zone */
  budget: (association: AssociationId, month: string): Key => ({ PK: `A#${association}`, SK: `B#${month}` }),
  act: (association: AssociationId, id: string): Key => ({ PK: `A#${association}`, SK: `L#${id}` }),
  assisted: (association: AssociationId, member: MemberId): Key => ({ PK: `A#${association}`, SK: `S#${member}` }),
  /** How many people an association has invited in a month. @param month `YYYY-MM` in the country's time zone */
  invitations: (association: AssociationId, month: string): Key => ({ PK: `A#${association}`, SK: `I#${month}` }),
  invitation: (codeHash: string): Key => ({ PK: `I#${codeHash}`, SK: 'I' }),
  assistance: (member: MemberId): Key => ({ PK: `M#${member}`, SK: 'A' }),
  registration: (register: string, number: string): Key => ({ PK: `R#${register}#${number}`, SK: 'R' }),
  activity: (id: ActivityId): Key => ({ PK: `V#${id}`, SK: 'H' }),
  activityDetail: (id: ActivityId): Key => ({ PK: `V#${id}`, SK: 'D' }),
  roster: (activity: ActivityId, shift?: ShiftId): Key => ({
    PK: `V#${activity}`,
    SK: shift === undefined ? 'R' : `R#${shift}`,
  }),
  activityFigures: (activity: ActivityId): Key => ({ PK: `V#${activity}`, SK: 'F' }),
  /** What was counted in a month at a branch, or at none. @param month `YYYY-MM` in the country's time zone */
  figures: (association: AssociationId, month: string, branch = ''): Key => ({
    PK: `A#${association}`,
    SK: `F#${month}#${branch}`,
  }),
  calendar: (secretHash: string): Key => ({ PK: `K#${secretHash}`, SK: 'K' }),
  memberCalendar: (member: MemberId): Key => ({ PK: `M#${member}`, SK: 'K' }),
  associationCalendar: (association: AssociationId): Key => ({ PK: `A#${association}`, SK: 'K' }),
  grantMark: (addressHash: string): Key => ({ PK: `G#${addressHash}`, SK: 'G' }),
  audit: (): Key => ({ PK: 'AUDIT', SK: 'RUN' }),
  proof: (): Key => ({ PK: 'AUDIT', SK: 'PROOF' }),
  sweep: (): Key => ({ PK: 'SWEEP', SK: 'MARK' }),
}

/** The partition of the word index for words of a region that begin alike. */
export const wordsUnder = (cell: string, word: string): string => `W#${cell}#${Array.from(word).slice(0, 2).join('')}`

/** The hourly bucket of the `due` index that a moment falls into. */
export const dueHourOf = (at: Instant): string => `D#${at.slice(0, 13)}`

/** The index attributes of an item that the schedule looks at next at that moment. */
export const dueKeys = (at: Instant): { dueHour: string; dueAt: Instant } => ({ dueHour: dueHourOf(at), dueAt: at })

/** What kind of item a key belongs to, and the id in its partition key. */
export const partsOf = (at: Key): { family: string; id: string; sort: string } => ({
  family: at.PK.slice(0, at.PK.indexOf('#')),
  id: at.PK.slice(at.PK.indexOf('#') + 1),
  sort: at.SK,
})
