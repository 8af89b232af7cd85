import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import * as z from 'zod'
import { type Group, keepGroup } from '../../shared/data/associations/keep-group.ts'
import { AssociationId, MemberId } from '../../shared/model/ids.ts'
import { environment } from '../runtime/environment.ts'
import { runningApp } from '../runtime/running-app.ts'
import { associationsGroup } from './associations-group.ts'

const requestHandler = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true }

let known: Group | undefined

const group = (): Group =>
  (known ??= associationsGroup(
    new CognitoIdentityProviderClient({ maxAttempts: 5, requestHandler }),
    environment.userPoolId(),
  ))

const Event = z.object({ association: AssociationId, member: MemberId.exactOptional() })

/** Follows a team into the user pool's group and out of it; called by who follows the stream, and again if it fails. */
export const handler = async (event: unknown): Promise<void> => keepGroup(runningApp(), group(), Event.parse(event))
