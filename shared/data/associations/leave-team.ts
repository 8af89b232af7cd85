import { without } from '../../domain/team.ts'
import { Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { ActKind } from '../../model/association-act.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { TeamMember } from '../../model/team.ts'
import type { App } from '../app.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { actingStandingOf } from '../read-account.ts'
import type { Item } from '../table.ts'
import { actStep } from './act-step.ts'
import { associationOf } from './association-items.ts'
import { goneStep } from './association-steps.ts'
import { membershipOf, requireRole } from './authority.ts'
import { countSteps, type InTeam, seenBy, teamIn } from './in-team.ts'

const didOf = ({ by, whom }: InTeam, { status }: TeamMember): ActKind => {
  if (by !== whom) return 'removed'
  return status === 'invited' ? 'declined' : 'left'
}

/** Whoever goes by themselves needs no authority; a coordinator takes others out, whatever state the association is in. */
const headFor = ({ by, whom }: InTeam, items: readonly (Item | undefined)[], isThere: boolean): AssociationHead => {
  const [item, , standing] = items
  if (by !== whom) return requireRole(membershipOf(items), 'coordinator').association
  actingStandingOf(standing)
  const head = associationOf(item)
  if (!isThere && head.status !== 'verified') throw new Refusal('not_found')
  return head
}

const plan = async (
  app: App,
  act: InTeam,
  { at }: View,
  check: (found: TeamMember) => void = () => undefined,
): Promise<Plan<void>> => {
  const { association, by, whom } = act
  const { items, found } = await seenBy(app, act)
  const head = headFor(act, items, found !== undefined)
  if (!found) return { steps: [], answer: undefined }
  check(found)
  return {
    steps: [
      ...countSteps(head, without(teamIn(head), found)),
      goneStep(association, found, at, by),
      actStep(app, association, at, { did: didOf(act, found), by, whom }),
    ],
    answer: undefined,
  }
}

/** A coordinator removes somebody or takes an invitation back, or somebody leaves. Repeating it changes nothing. @throws Refusal `last_coordinator`, `not_allowed` */
export const leaveTeam = (app: App, act: InTeam): Promise<void> => decide(app, (view) => plan(app, act, view))

/** Turns an invitation down; repeating it changes nothing. @throws Refusal `invitation_spent` where it was taken up before */
export const declineTeam = (app: App, association: AssociationId, member: MemberId): Promise<void> =>
  decide(app, (view) =>
    plan(app, { association, by: member, whom: member }, view, ({ status }) => {
      if (status === 'joined') throw new Refusal('invitation_spent')
    }),
  )
