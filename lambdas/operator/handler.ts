import { operator } from '../../shared/contract/operator.ts'
import { api } from '../runtime/api.ts'
import { readAudit } from './read-audit.ts'
import { startAudit } from './start-audit.ts'

export const handler = api(operator, { startAudit, readAudit })
