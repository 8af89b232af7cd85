import { client } from '../../../shared/contract/client.ts'
import { staffCalls } from '../../../shared/contract/staff-calls.ts'
import { speaker } from './speaker.ts'

/** What moderators and operators do; only the console uses it. */
export const staffApi = client(speaker, staffCalls)
