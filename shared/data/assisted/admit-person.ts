import { signInNameFor } from '../../domain/sign-in-name.ts'
import { Refusal } from '../../errors.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { newItemStep } from '../associations/association-steps.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { invitationOf } from './assisted-items.ts'
import type { Known } from './read-invitation.ts'

/** Somebody who can sign in from now on. */
export type Admitted = { member: MemberId; signInName: string }

/** Makes a sign-in of this name, without a password yet; undefined where the name is taken. */
export type Register = (signInName: string) => Promise<MemberId | undefined>

const namesMost = 6

/** A sign-in of a name that nobody has. @throws Refusal `busy` where chance brings only names that somebody has */
const registered = async (app: App, displayName: string, register: Register): Promise<Admitted> => {
  for (let tries = 0; tries < namesMost; tries += 1) {
    const signInName = signInNameFor(displayName, app.chance.unit(), tries)
    const member = await register(signInName)
    if (member !== undefined) return { member, signInName }
  }
  throw new Refusal('busy')
}

const admit = (
  app: App,
  { hash, invitation }: Known,
  { member, signInName, displayName }: Admitted & { displayName: string },
): Promise<Admitted> =>
  decide(app, async ({ at, read }): Promise<Plan<Admitted>> => {
    const stored = invitationOf(await app.table.get(key.invitation(hash), read))
    if (stored?.member !== undefined) {
      if (stored.member !== member) throw new Refusal('invitation_spent')
      return { steps: [], answer: { member, signInName } }
    }
    const { association } = invitation
    return {
      steps: [
        {
          write: {
            Update: {
              Key: key.invitation(hash),
              UpdateExpression: 'SET #member = :member, signInName = :name',
              ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(#member)',
              ExpressionAttributeNames: { '#member': 'member' },
              ExpressionAttributeValues: { ':member': member, ':name': signInName },
            },
          },
          otherwise: () => new Refusal('invitation_spent'),
        },
        newItemStep({ ...key.assisted(association, member), displayName, signInName, since: at }),
        newItemStep({ ...key.assistance(member), association, signInName, since: at }),
        actStep(app, association, at, { did: 'person_joined', by: member, whom: member }),
      ],
      answer: { member, signInName },
    }
  })

/**
 * Gives whoever holds an invitation a sign-in of their own, and the association a person in its list. Who comes back after
 * a lost answer, or after a password that was too weak, has it already.
 */
export const admitPerson = async (
  app: App,
  known: Known,
  { displayName, register }: { displayName: string; register: Register },
): Promise<Admitted> => {
  const { member, signInName } = known.invitation
  if (member !== undefined && signInName !== undefined) return { member, signInName }
  return admit(app, known, { ...(await registered(app, displayName, register)), displayName })
}
