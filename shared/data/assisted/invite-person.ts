import { msOf, plusDays } from '../../domain/time.ts'
import { monthOf } from '../../domain/budget.ts'
import { Refusal } from '../../errors.ts'
import { invitationDays, invitationsMost, type IssuedCode } from '../../model/assisted.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { newItemStep } from '../associations/association-steps.ts'
import { requireRole, teamRoleOf } from '../associations/authority.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { newCode, secretHash, type StoredInvitation } from './assisted-items.ts'

/** Expired invitations stand for a day more, so that who comes late is told that they are late. */
const keptDays = 1

/** Puts an invitation under the hash of its code; the table's own expiry takes it away. */
export const invitationStep = (code: string, invitation: StoredInvitation & { by: MemberId }): Step =>
  newItemStep({
    ...key.invitation(secretHash(code)),
    ...invitation,
    ttl: Math.floor(msOf(plusDays(invitation.expiresAt, keptDays)) / 1_000),
  })

/** Counts an invitation of a month. @throws by its condition `too_many_invitations` */
const countStep = (app: App, association: AssociationId, at: Instant): Step => ({
  write: {
    Update: {
      Key: key.invitations(association, monthOf(at, app.country.timeZone)),
      UpdateExpression: 'ADD invited :one',
      ConditionExpression: 'attribute_not_exists(invited) OR invited < :most',
      ExpressionAttributeValues: { ':one': 1, ':most': invitationsMost },
    },
  },
  otherwise: () => new Refusal('too_many_invitations', { most: invitationsMost }),
})

/** Who invites whom in an association's name. */
type Inviting = { association: AssociationId; by: MemberId; displayName: string; languages: string[] }

/**
 * Invites somebody without an address. The code is told here and nowhere else; whoever holds it becomes a member with a
 * welcome grant, so an association may do so only so often in a month.
 * @throws Refusal as `teamRoleOf`; `not_allowed`, `too_many_invitations`
 */
export const invitePerson = async (app: App, { association, by, displayName, languages }: Inviting) => {
  requireRole(await teamRoleOf(app, association, by), 'coordinator', 'volunteer_manager')
  return decide(app, async ({ at }): Promise<Plan<IssuedCode>> => {
    const code = newCode(app.chance)
    const expiresAt = plusDays(at, invitationDays)
    return {
      steps: [
        countStep(app, association, at),
        invitationStep(code, { purpose: 'join', association, by, expiresAt, displayName, languages }),
        actStep(app, association, at, { did: 'person_invited', by }),
      ],
      answer: { code, expiresAt },
    }
  })
}
