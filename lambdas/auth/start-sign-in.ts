import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider'
import { auth } from '../../shared/contract/auth.ts'
import { poolNameOf } from '../../shared/domain/sign-in-name.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { signInRefusals } from './sign-in-refusals.ts'

/** The issuer of the tokens is the user pool's address, which ends with its id. */
const userPoolId = (): string => environment.issuer().slice(environment.issuer().lastIndexOf('/') + 1)

/** Begins to sign in; who is not registered gets a challenge too, which nobody can meet. */
export const startSignIn: Handler<typeof auth.startSignIn> = async ({ username, srpA }, _held, { country }) => {
  const command = new InitiateAuthCommand({
    AuthFlow: 'USER_SRP_AUTH',
    ClientId: environment.userPoolClientId(),
    AuthParameters: { USERNAME: poolNameOf(username, country.code), SRP_A: srpA },
  })
  const { Session, ChallengeParameters = {} } = await ask((cognito) => cognito.send(command), signInRefusals)
  return auth.startSignIn.output.parse({
    ...(Session !== undefined && { session: Session }),
    userPoolId: userPoolId(),
    userIdForSrp: ChallengeParameters['USER_ID_FOR_SRP'],
    srpB: ChallengeParameters['SRP_B'],
    salt: ChallengeParameters['SALT'],
    secretBlock: ChallengeParameters['SECRET_BLOCK'],
  })
}
