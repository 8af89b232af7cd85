import { RespondToAuthChallengeCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { poolNameOf } from '../../shared/domain/sign-in-name.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { signedIn } from './signed-in.ts'

/** Signs in whoever has shown the password, by the code of their authenticator app. */
export const proveSecondFactor: Handler<typeof auth.proveSecondFactor> = async (given, _held, app) => {
  const command = new RespondToAuthChallengeCommand({
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    ClientId: environment.userPoolClientId(),
    Session: given.session,
    ChallengeResponses: {
      USERNAME: poolNameOf(given.username, app.country.code),
      SOFTWARE_TOKEN_MFA_CODE: given.code,
    },
  })
  const { AuthenticationResult } = await ask((cognito) => cognito.send(command), {
    // A code counts once: the next one is half a minute away.
    ExpiredCodeException: 'wrong_code',
    NotAuthorizedException: (message) => (/attempts exceeded/i.test(message) ? 'too_many_attempts' : 'no_session'),
    UserNotFoundException: 'no_session',
  })
  return signedIn(AuthenticationResult, app)
}
