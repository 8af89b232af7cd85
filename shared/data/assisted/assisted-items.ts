import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Assistance, InvitationPurpose } from '../../model/assisted.ts'
import { AssociationId, MemberId } from '../../model/ids.ts'
import { Instant } from '../../model/instant.ts'
import { DisplayName, Languages } from '../../model/member.ts'
import type { Chance } from '../app.ts'
import type { Item } from '../table.ts'

/** Crockford's base 32, whose letters nobody mistakes for digits. Source: crockford.com/base32.html */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const lettersMost = 26

/** A secret of 130 random bits that can also be typed. */
export const newCode = (chance: Chance): string =>
  Array.from(chance.bytes(lettersMost), (byte) => letters.charAt(byte % letters.length)).join('')

/** All that is kept of a code, or of the key by which its use is repeated. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** A printed invitation, without its secret. */
const StoredInvitation = z.object({
  purpose: InvitationPurpose,
  association: AssociationId,
  expiresAt: Instant,
  displayName: DisplayName.exactOptional(),
  languages: Languages.exactOptional(),
  /** Whom it is for: at `join` from the moment when they have a sign-in. */
  member: MemberId.exactOptional(),
  signInName: z.string().exactOptional(),
  /** Until when somebody is busy taking it up. */
  takenUntil: Instant.exactOptional(),
  spentAt: Instant.exactOptional(),
  /** The hash of the key by which whoever took it up may ask again. */
  spentBy: z.string().exactOptional(),
})
export type StoredInvitation = z.infer<typeof StoredInvitation>

/** The invitation in an item, if it is one. */
export const invitationOf = (item: Item | undefined): StoredInvitation | undefined =>
  item && StoredInvitation.parse(item)

/** Somebody in an association's list. */
const StoredPerson = z.object({
  displayName: z.string().exactOptional(),
  signInName: z.string(),
  since: Instant,
  freeAt: Instant.exactOptional(),
  /** The hash of the code that sets a new password; each new code replaces the one before. */
  recovery: z.string().exactOptional(),
})
type StoredPerson = z.infer<typeof StoredPerson>

/** Somebody whom an association helps; undefined where there is nobody, or nobody any more. */
export const personOf = (item: Item | undefined): StoredPerson | undefined =>
  item && item['leftAt'] === undefined ? StoredPerson.parse(item) : undefined

const StoredAssistance = z.object(Assistance.shape)

/** Who helps a member to sign in; most are helped by nobody. */
export const assistanceOf = (item: Item | undefined): Assistance | undefined =>
  item && item['leftAt'] === undefined ? StoredAssistance.parse(item) : undefined
