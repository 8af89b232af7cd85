import { RespondToAuthChallengeCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { Refusal } from '../../shared/errors.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { signInRefusals } from './sign-in-refusals.ts'
import { signedIn } from './signed-in.ts'

/** Signs in whoever knows the password, or asks for the second factor that they have chosen. */
export const proveSignIn: Handler<typeof auth.proveSignIn> = async (proof, _held, app) => {
  const command = new RespondToAuthChallengeCommand({
    ChallengeName: 'PASSWORD_VERIFIER',
    ClientId: environment.userPoolClientId(),
    ...(proof.session !== undefined && { Session: proof.session }),
    ChallengeResponses: {
      USERNAME: proof.userIdForSrp,
      PASSWORD_CLAIM_SECRET_BLOCK: proof.secretBlock,
      PASSWORD_CLAIM_SIGNATURE: proof.signature,
      TIMESTAMP: proof.timestamp,
    },
  })
  const { ChallengeName, Session, AuthenticationResult } = await ask((cognito) => cognito.send(command), signInRefusals)
  if (ChallengeName === 'SOFTWARE_TOKEN_MFA' && Session !== undefined)
    return { answer: { status: 'totp_wanted', session: Session } }
  // A first password that an administrator gave, say, which is no business of members.
  if (ChallengeName !== undefined) throw new Refusal('not_allowed')
  return signedIn(AuthenticationResult, app)
}
