import { associationCalls } from '../../../shared/contract/association-calls.ts'
import { client } from '../../../shared/contract/client.ts'
import { speaker } from './speaker.ts'

/** What associations are about; only pages that come when they are wanted use it. */
export const associationApi = client(speaker, associationCalls)
