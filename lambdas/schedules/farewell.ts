import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Context } from 'aws-lambda'
import * as z from 'zod'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { type Farewell, finishLeaving } from '../../shared/data/leaving/finish-leaving.ts'
import { MemberId } from '../../shared/model/ids.ts'
import { environment } from '../runtime/environment.ts'
import { runningApp } from '../runtime/running-app.ts'
import { deleteSignIn } from './delete-sign-in.ts'

const reserveMs = 20_000
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true }

let known: Farewell['deleteSignIn'] | undefined

const signInsEnd = (): Farewell['deleteSignIn'] =>
  (known ??= deleteSignIn(
    new CognitoIdentityProviderClient({ maxAttempts: 3, requestHandler }),
    environment.userPoolId(),
  ))

/** `begins`: an operator asks, for somebody who cannot. */
const Event = z.object({ member: MemberId, begins: z.literal(true).exactOptional() })

/** Finishes the leaving of a member who asked for it: called when they ask, and by the sweep for what was left. */
export const handler = async (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
  const { member, begins } = Event.parse(event)
  if (begins) await beginLeaving(runningApp(), member)
  await finishLeaving(runningApp(), member, {
    deleteSignIn: signInsEnd(),
    mayGoOn: () => context.getRemainingTimeInMillis() > reserveMs,
  })
}
