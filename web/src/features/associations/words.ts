import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AssociationStatus } from '../../../../shared/model/association.ts'
import type { TeamRole } from '../../../../shared/model/team.ts'

export const associationStatusWords: Readonly<Record<AssociationStatus, MessageDescriptor>> = {
  pending: msg`We are looking at it`,
  verified: msg`Verified`,
  refused: msg`Refused`,
  suspended: msg`Suspended`,
}

export const roleWords: Readonly<Record<TeamRole, MessageDescriptor>> = {
  coordinator: msg`Coordinator`,
  volunteer_manager: msg`Volunteer manager`,
  member: msg`Team member`,
}

/** What somebody with a role does. */
export const roleMeanings: Readonly<Record<TeamRole, MessageDescriptor>> = {
  coordinator: msg`You run the association here: its page, its team, its needs, its events and missions.`,
  volunteer_manager: msg`You look after its events and missions, and who takes part.`,
  member: msg`You answer for its needs: who gives what, and when.`,
}
