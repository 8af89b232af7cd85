import { associations } from '../../shared/contract/associations.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { addBranch } from './add-branch.ts'
import { applyAssociation } from './apply-association.ts'
import { changeAssociation } from './change-association.ts'
import { changeBranch } from './change-branch.ts'
import { changeTeamRole } from './change-team-role.ts'
import { closeBranch } from './close-branch.ts'
import { declineTeam } from './decline-team.ts'
import { inviteAssisted } from './invite-assisted.ts'
import { inviteToTeam } from './invite-to-team.ts'
import { joinTeam } from './join-team.ts'
import { leaveTeam } from './leave-team.ts'
import { listActs } from './list-acts.ts'
import { listAssisted } from './list-assisted.ts'
import { listAssociations } from './list-associations.ts'
import { listBranches } from './list-branches.ts'
import { listMyAssociations } from './list-my-associations.ts'
import { listTeam } from './list-team.ts'
import { readAssociation } from './read-association.ts'
import { recoverAssisted } from './recover-assisted.ts'
import { vouchForAssociation } from './vouch-for-association.ts'

export const handler = api(associations, runningApp, {
  applyAssociation,
  listAssociations,
  readAssociation,
  changeAssociation,
  vouchForAssociation,
  listMyAssociations,
  listTeam,
  inviteToTeam,
  joinTeam,
  declineTeam,
  changeTeamRole,
  leaveTeam,
  listBranches,
  addBranch,
  changeBranch,
  closeBranch,
  listActs,
  inviteAssisted,
  listAssisted,
  recoverAssisted,
})
