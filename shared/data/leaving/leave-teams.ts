import { abandoned } from '../../domain/association-decision.ts'
import { isNeeded, withoutLeaver } from '../../domain/team.ts'
import { Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { associationOf, teamMemberOf } from '../associations/association-items.ts'
import { freeRegistrationStep, goneStep, headStep } from '../associations/association-steps.ts'
import { teamsOf } from '../associations/own-teams.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'

/** May a member leave Indigo as far as their teams are concerned? @throws Refusal `last_coordinator` while others need one */
export const checkTeams = async (app: App, member: MemberId): Promise<void> => {
  const teams = await teamsOf(app, member)
  if (teams.some(({ association, member: place }) => isNeeded(association, place)))
    throw new Refusal('last_coordinator')
}

/** Nobody is left to coordinate: a verified association is suspended, an application is over and its number free. */
const endingSteps = (app: App, before: AssociationHead, after: AssociationHead, by: MemberId, at: string): Step[] => {
  if (before.status === after.status) return []
  const frees = after.status === 'refused' && before.registrationNumber !== undefined
  const did = after.status === 'refused' ? 'refused' : 'suspended'
  return [actStep(app, before.id, at, { did, by }), ...(frees ? [freeRegistrationStep(before)] : [])]
}

const leaveOne = (app: App, association: AssociationId, member: MemberId): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const keys = [key.association(association), key.teamMember(association, member)]
    const [item, there] = await app.table.batchGet(keys, { consistent: true })
    const found = teamMemberOf(there)
    if (!found) return { steps: [], answer: undefined }
    const head = associationOf(item)
    const team = withoutLeaver(head, found)
    const rest = { ...head, ...team }
    const next = team.coordinators === 0 && found.status === 'joined' ? abandoned(rest) : rest
    return {
      steps: [
        headStep(head, next),
        goneStep(association, found, at, member),
        actStep(app, association, at, {
          did: found.status === 'invited' ? 'declined' : 'left',
          by: member,
          whom: member,
        }),
        ...endingSteps(app, head, next, member, at),
      ],
      answer: undefined,
    }
  })

/** Takes a member who leaves Indigo out of every team, each by itself. */
export async function* leaveTeams(app: App, leaver: MemberId): AsyncGenerator<void> {
  for (const { association } of await teamsOf(app, leaver)) {
    await leaveOne(app, association.id, leaver)
    yield
  }
}
