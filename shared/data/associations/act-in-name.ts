import { Refusal } from '../../errors.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import type { Step } from '../commit.ts'
import type { Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { teamRoleOf } from './authority.ts'

/** Who acts in whose name, and what strangers are told: `not_found` where they may not even know what it is about. */
type InName = { association: AssociationId; member: MemberId; stranger?: 'not_found' | 'not_allowed' }

/**
 * That somebody of the team acts for a verified association, as conditions of the act's own transaction: they hold at
 * the moment of the act, and no read is needed to know. @throws by its conditions `not_found`, `association_suspended`
 */
const authoritySteps = ({ association, member, stranger = 'not_found' }: InName): Step[] => [
  {
    write: {
      ConditionCheck: {
        Key: key.teamMember(association, member),
        ConditionExpression: '#status = :joined',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':joined': 'joined' },
      },
    },
    otherwise: () => new Refusal(stranger),
  },
  {
    write: {
      ConditionCheck: {
        Key: key.association(association),
        ConditionExpression: '#status = :verified',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':verified': 'verified' },
      },
    },
    otherwise: () => new Refusal('association_suspended'),
  },
]

/** Is this somebody of the team who may act now? @throws Refusal `association_suspended`, and what strangers get */
export const proveTeam = async (app: App, { association, member, stranger = 'not_found' }: InName): Promise<void> => {
  try {
    await teamRoleOf(app, association, member)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not_allowed') throw new Refusal(stranger)
    throw error
  }
}

/**
 * Plans an act in an association's name. What is written rests on the authority, in one transaction with it; an answer
 * or a refusal that writes nothing is given only to who is read to be of the team.
 */
export const inNameOf = async <T>(app: App, inName: InName, plan: () => Promise<Plan<T>>): Promise<Plan<T>> => {
  let planned: Plan<T>
  try {
    planned = await plan()
  } catch (error) {
    if (error instanceof Refusal) await proveTeam(app, inName)
    throw error
  }
  if (planned.steps.length === 0) {
    await proveTeam(app, inName)
    return planned
  }
  return { ...planned, steps: [...authoritySteps(inName), ...planned.steps] }
}
