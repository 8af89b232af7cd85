import * as z from 'zod'
import { AssociationAct } from '../model/association-act.ts'
import { Branch, BranchName } from '../model/branch.ts'
import { AssociationId, BranchId, MemberId } from '../model/ids.ts'
import { PlaceInput } from '../model/place.ts'
import { TeamMemberView, TeamRole } from '../model/team.ts'
import { cursor, idempotencyKey, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

/** Of what anybody may read. */
export const anyonesErrors = ['not_found', 'unauthenticated', 'account_closed'] as const
/** Of what is the team's. */
export const teamsErrors = ['not_found', 'not_allowed', 'account_closed'] as const
/** Of what is done in an association's name. */
export const actsErrors = [...teamsErrors, 'association_pending', 'association_suspended', 'busy'] as const

/** An association's team, branches and acts; a part of the module `associations`. */
export const teamRoutes = routes({
  listTeam: {
    method: 'GET',
    path: '/v1/associations/{id}/team',
    summary: 'Everybody of the team, and who is invited; for the team only.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId }),
    output: z.strictObject({ items: z.array(TeamMemberView) }),
    errors: teamsErrors,
  },
  inviteToTeam: {
    method: 'POST',
    path: '/v1/associations/{id}/team',
    summary: 'Invite a member into the team; inviting again changes nothing.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, memberId: MemberId, role: TeamRole }),
    output: TeamMemberView,
    status: 201,
    errors: [...actsErrors, 'team_full', 'wrong_state'],
  },
  joinTeam: {
    method: 'POST',
    path: '/v1/associations/{id}/team/accept',
    summary: 'Say yes to an invitation into the team.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId }),
    output: TeamMemberView,
    errors: ['not_found', 'invitation_spent', 'association_suspended', 'busy', 'account_closed'],
  },
  declineTeam: {
    method: 'POST',
    path: '/v1/associations/{id}/team/decline',
    summary: 'Say no to an invitation into the team.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId }),
    output: null,
    errors: ['not_found', 'invitation_spent', 'busy', 'account_closed'],
  },
  changeTeamRole: {
    method: 'PATCH',
    path: '/v1/associations/{id}/team/{memberId}',
    summary: 'Give somebody of the team another role.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, memberId: MemberId, role: TeamRole }),
    output: TeamMemberView,
    errors: [...actsErrors, 'last_coordinator'],
  },
  leaveTeam: {
    method: 'DELETE',
    path: '/v1/associations/{id}/team/{memberId}',
    summary: 'Leave the team, or as a coordinator take somebody out of it or an invitation back.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, memberId: MemberId }),
    output: null,
    errors: [...teamsErrors, 'last_coordinator', 'busy'],
  },
  listBranches: {
    method: 'GET',
    path: '/v1/associations/{id}/branches',
    summary: 'The branches of an association that the caller may read.',
    allow: ['anyone'],
    input: z.strictObject({ id: AssociationId }),
    output: z.strictObject({ items: z.array(Branch) }),
    errors: anyonesErrors,
  },
  addBranch: {
    method: 'POST',
    path: '/v1/associations/{id}/branches',
    summary: 'Open a branch of one’s association.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, name: BranchName, place: PlaceInput, idempotencyKey }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: Branch,
    status: 201,
    errors: [...actsErrors, 'too_many_branches', 'key_reused'],
  },
  changeBranch: {
    method: 'PATCH',
    path: '/v1/associations/{id}/branches/{branchId}',
    summary: 'Change a branch’s name or place.',
    allow: ['member'],
    input: z.strictObject({
      id: AssociationId,
      branchId: BranchId,
      name: BranchName.exactOptional(),
      place: PlaceInput.exactOptional(),
    }),
    output: Branch,
    errors: actsErrors,
  },
  closeBranch: {
    method: 'DELETE',
    path: '/v1/associations/{id}/branches/{branchId}',
    summary: 'Close a branch; what was done there keeps its name.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, branchId: BranchId }),
    output: null,
    errors: actsErrors,
  },
  listActs: {
    method: 'GET',
    path: '/v1/associations/{id}/acts',
    summary:
      'Who did what for whom in the association’s name, newest first; for its team only. What concerns people whom it helps to sign in is for coordinators and volunteer managers: a page may be short while a cursor follows.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, limit, cursor }),
    output: pageOf(
      z
        .strictObject({
          ...AssociationAct.shape,
          /** Absent where an operator decided: the team deals with the office, not with the person. */
          by: MemberId.exactOptional(),
          byName: z.string(),
          whomName: z.string().exactOptional(),
        })
        .meta({ id: 'AssociationAct' }),
    ),
    errors: [...teamsErrors, 'invalid_cursor'],
  },
})
