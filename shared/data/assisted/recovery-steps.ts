import { assert, Refusal } from '../../errors.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import type { Step } from '../commit.ts'
import { key } from '../keys.ts'
import type { Known } from './read-invitation.ts'

/** A new password is set: the code that did it is no longer the one that may, and the association's log says so. */
export const recoverySteps = (app: App, { hash, invitation }: Known): Step[] => {
  const { association, member } = invitation
  assert(member, 'a code for a new password is for somebody')
  return [
    {
      write: {
        Update: {
          Key: key.assisted(association, member),
          UpdateExpression: 'REMOVE recovery',
          ConditionExpression: 'recovery = :hash',
          ExpressionAttributeValues: { ':hash': hash },
        },
      },
      otherwise: () => new Refusal('invitation_spent'),
    },
    actStep(app, association, app.clock.now(), { did: 'recovery_used', by: member, whom: member }),
  ]
}
