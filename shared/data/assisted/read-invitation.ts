import { Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { Invitation } from '../../model/assisted.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { associationOf } from '../associations/association-items.ts'
import { key } from '../keys.ts'
import type { ReadOptions } from '../table.ts'
import { invitationOf, personOf, secretHash, type StoredInvitation } from './assisted-items.ts'

/** An invitation as it stands, and in whose name it was given. */
export type Known = { hash: string; invitation: StoredInvitation; association: AssociationHead }

/** Is this code still the one that sets a new password? Another one, or the person's own address, takes its place. */
const isCurrent = async (app: App, { hash, invitation }: Known, read: ReadOptions): Promise<boolean> => {
  const { purpose, association, member } = invitation
  if (purpose === 'join' || member === undefined) return purpose === 'join'
  const person = personOf(await app.table.get(key.assisted(association, member), read))
  return person?.recovery === hash && person.freeAt === undefined
}

/** The invitation of a code, whatever has become of it. @throws Refusal `invitation_spent` where there is none */
export const knownBy = async (app: App, code: string, read: ReadOptions): Promise<Known> => {
  const hash = secretHash(code)
  const invitation = invitationOf(await app.table.get(key.invitation(hash), read))
  if (!invitation) throw new Refusal('invitation_spent')
  const head = await app.table.get(key.association(invitation.association), read)
  return { hash, invitation, association: associationOf(head) }
}

/** @throws Refusal `invitation_spent`, `code_expired`, `association_suspended` for what cannot be taken up now */
export const checkOpen = async (app: App, known: Known, at: Instant, read: ReadOptions): Promise<void> => {
  const { invitation, association } = known
  if (invitation.spentAt !== undefined) throw new Refusal('invitation_spent')
  if (invitation.expiresAt <= at) throw new Refusal('code_expired')
  if (association.status !== 'verified') throw new Refusal('association_suspended')
  if (!(await isCurrent(app, known, read))) throw new Refusal('invitation_spent')
}

/** What an invitation says to whoever holds it. @throws Refusal as `checkOpen` */
export const readInvitation = async (app: App, code: string): Promise<Invitation> => {
  const read = { consistent: true }
  const known = await knownBy(app, code, read)
  await checkOpen(app, known, app.clock.now(), read)
  const { purpose, displayName, signInName, expiresAt } = known.invitation
  return {
    purpose,
    associationName: known.association.name,
    ...(displayName !== undefined && { displayName }),
    ...(signInName !== undefined && { signInName }),
    expiresAt,
  }
}
