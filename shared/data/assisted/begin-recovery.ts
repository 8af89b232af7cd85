import { plusDays } from '../../domain/time.ts'
import { Refusal } from '../../errors.ts'
import { type IssuedCode, recoveryDays } from '../../model/assisted.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { authorityKeys, authorityOf, requireRole } from '../associations/authority.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { newCode, personOf, secretHash } from './assisted-items.ts'
import { invitationStep } from './invite-person.ts'

type Recovering = { association: AssociationId; by: MemberId; whom: MemberId }

/** Lets this code alone set a new password, as long as the account is in the association's hands. */
const recoveryStep = ({ association, whom }: Recovering, code: string, at: Instant): Step => ({
  write: {
    Update: {
      Key: key.assisted(association, whom),
      UpdateExpression: 'SET recovery = :hash, recoveryAt = :at',
      ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(freeAt) AND attribute_not_exists(leftAt)',
      ExpressionAttributeValues: { ':hash': secretHash(code), ':at': at },
    },
  },
  otherwise: () => new Again(),
})

/**
 * Gives out a code by which somebody who forgot their password sets a new one; the code before it is worth nothing.
 * @throws Refusal as `teamRoleOf`; `not_found` for whom the association does not know, `not_assisted` for who needs no help any more
 */
export const beginRecovery = (app: App, recovering: Recovering): Promise<IssuedCode> =>
  decide(app, async ({ at }): Promise<Plan<IssuedCode>> => {
    const { association, by, whom } = recovering
    const keys = [...authorityKeys(association, by), key.assisted(association, whom)]
    const items = await app.table.batchGet(keys, { consistent: true })
    requireRole(authorityOf(items), 'coordinator', 'volunteer_manager')
    const person = personOf(items[3])
    if (!person) throw new Refusal('not_found')
    if (person.freeAt !== undefined) throw new Refusal('not_assisted')
    const code = newCode(app.chance)
    const expiresAt = plusDays(at, recoveryDays)
    const { signInName } = person
    return {
      steps: [
        recoveryStep(recovering, code, at),
        invitationStep(code, { purpose: 'password', association, by, expiresAt, member: whom, signInName }),
        actStep(app, association, at, { did: 'recovery_begun', by, whom }),
      ],
      answer: { code, expiresAt },
    }
  })
