import * as z from 'zod'
import type { Caller } from '../../shared/contract/routes.ts'
import type { App } from '../../shared/data/app.ts'
import { Refusal } from '../../shared/errors.ts'
import { bearerOf, type ApiEvent } from './caller.ts'
import { environment } from './environment.ts'
import { welcomeUser } from './welcome-user.ts'

const answerTimeoutMs = 3_000

const User = z.object({ UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string() })) })

/** The caller's own attributes, asked of Cognito with the caller's own token: no permission of ours is needed. */
const attributesOf = async (token: string): Promise<Record<string, string>> => {
  const answer = await fetch(new URL(environment.issuer()).origin, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser',
    },
    body: JSON.stringify({ AccessToken: token }),
    signal: AbortSignal.timeout(answerTimeoutMs),
  })
  if (answer.status >= 500) throw new Error(`The user pool answered ${answer.status}`)
  if (!answer.ok) throw new Refusal('unauthenticated')
  return Object.fromEntries(User.parse(await answer.json()).UserAttributes.map(({ Name, Value }) => [Name, Value]))
}

/** Opens the account of a caller whose sign-up trigger has not: the first call finds the welcome grant booked. */
export const openAccount = async (app: App, caller: Caller, event: ApiEvent): Promise<void> => {
  const token = bearerOf(event)
  if (token === undefined) throw new Refusal('unauthenticated')
  await welcomeUser(app, caller.id, await attributesOf(token))
}
