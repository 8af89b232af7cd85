import { operator } from '../../shared/contract/operator.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { decideAssociation } from './decide-association.ts'
import { listApplications } from './list-applications.ts'
import { readApplication } from './read-application.ts'
import { readAudit } from './read-audit.ts'
import { startAudit } from './start-audit.ts'

export const handler = api(operator, runningApp, {
  startAudit,
  readAudit,
  listApplications,
  readApplication,
  decideAssociation,
})
