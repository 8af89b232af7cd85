import * as z from 'zod'
import { SignInName } from './credentials.ts'
import { AssociationId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'
import { DisplayName } from './member.ts'

/** Most people whom an association may invite in a month of the country's time zone: each brings a welcome grant. */
export const invitationsMost = 50

/** How long a printed invitation is good for. */
export const invitationDays = 30

/** How long a code for a new password is good for: it opens an account that somebody uses already. */
export const recoveryDays = 7

/** The secret of a printed invitation: 130 random bits in Crockford's base 32, which nobody can guess or mistype unnoticed. */
export const InvitationCode = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{26}$/, { error: '0123456789abcdefghjkmnpqrs' })
  .meta({ id: 'InvitationCode', example: '0123456789abcdefghjkmnpqrs' })

/** A code as it is given out, once: only its hash is kept. */
export const IssuedCode = z.strictObject({ code: InvitationCode, expiresAt: Instant }).meta({ id: 'IssuedCode' })
export type IssuedCode = z.infer<typeof IssuedCode>

/** `join` makes an account, `password` sets a new password for one that there is. */
export const InvitationPurpose = z.enum(['join', 'password']).meta({ id: 'InvitationPurpose' })
export type InvitationPurpose = z.infer<typeof InvitationPurpose>

/** What an invitation says to whoever holds it. */
export const Invitation = z
  .strictObject({
    purpose: InvitationPurpose,
    associationName: z.string(),
    /** What the association calls the person, who may choose another name. */
    displayName: DisplayName.exactOptional(),
    /** The name to sign in with; at `join` there is none yet. */
    signInName: SignInName.exactOptional(),
    expiresAt: Instant,
  })
  .meta({ id: 'Invitation' })
export type Invitation = z.infer<typeof Invitation>

/** Somebody whom an association helps to sign in, as its team sees them. */
export const AssistedPerson = z
  .strictObject({ memberId: MemberId, displayName: z.string(), since: Instant })
  .meta({ id: 'AssistedPerson' })
export type AssistedPerson = z.infer<typeof AssistedPerson>

/** Which association helps somebody to sign in, and by which name they do. */
export const Assistance = z.strictObject({
  association: AssociationId,
  signInName: SignInName,
  since: Instant,
  /** Since when the account is in its owner's own hands; the association helps no more. */
  freeAt: Instant.exactOptional(),
})
export type Assistance = z.infer<typeof Assistance>

/** What somebody learns of how their account is looked after. */
export const OwnHands = z
  .strictObject({
    /** Can an association set a new password? */
    isAssisted: z.boolean(),
    associationId: AssociationId.exactOptional(),
    associationName: z.string().exactOptional(),
    signInName: SignInName.exactOptional(),
  })
  .meta({ id: 'OwnHands' })
export type OwnHands = z.infer<typeof OwnHands>
