import { client } from '../../../shared/contract/client.ts'
import { firstCalls } from '../../../shared/contract/first-calls.ts'
import { speaker } from './speaker.ts'

/** What a first visit asks of the country's API; all else comes with the pages that need it. */
export const firstApi = client(speaker, firstCalls)
