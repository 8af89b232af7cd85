import { moderation } from '../../shared/contract/moderation.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { resolveDispute } from './resolve-dispute.ts'

export const handler = api(moderation, runningApp, { resolveDispute })
