import type { CustomMessageTriggerEvent } from 'aws-lambda'
import { environment } from '../runtime/environment.ts'
import { wordCode } from './word-code.ts'

/** Cognito's custom-message trigger: codes come in the language of whoever gets them. */
export const handler = async (event: CustomMessageTriggerEvent): Promise<CustomMessageTriggerEvent> =>
  wordCode(environment.country().languages)(event)
