import { calls } from '../../../shared/contract/calls.ts'
import { client } from '../../../shared/contract/client.ts'
import { firstCalls } from '../../../shared/contract/first-calls.ts'
import { speaker } from './speaker.ts'

/** The country's API as whoever is signed in: what members do every day. What a first visit brings uses `firstApi`. */
export const api = client(speaker, { ...firstCalls, ...calls })
