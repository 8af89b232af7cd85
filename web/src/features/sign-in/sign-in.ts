import { api } from '../../app/api.ts'
import { begin } from '../../app/session/session.ts'

/** A sign-in that waits for the six digits of the authenticator app. */
export type TotpWanted = { username: string; session: string }

/** Signs in by SRP: the password does not leave the device, only the proof that one knows it. */
export const signIn = async (username: string, password: string): Promise<TotpWanted | undefined> => {
  // Larger than all of these pages together: it comes while the first call is prepared, not before the page is drawn.
  const { createSrpSession, signSrpSession } = await import('cognito-srp-helper')
  const srp = createSrpSession(username, password, '', false)
  const { userPoolId, userIdForSrp, srpB, salt, secretBlock, session } = await api.startSignIn({
    username,
    srpA: srp.largeA,
  })
  const poolIdAbbr = userPoolId.split('_')[1] ?? ''
  const { passwordSignature, timestamp } = signSrpSession(
    { ...srp, poolId: userPoolId, poolIdAbbr },
    {
      ChallengeParameters: { SALT: salt, SRP_B: srpB, SECRET_BLOCK: secretBlock, USER_ID_FOR_SRP: userIdForSrp },
    },
  )
  const answer = await api.proveSignIn({
    userIdForSrp,
    secretBlock,
    signature: passwordSignature,
    timestamp,
    ...(session !== undefined && { session }),
  })
  if (answer.status === 'totp_wanted') return { username, session: answer.session }
  begin(answer)
  return undefined
}

/** The second step, where the member has an authenticator app. */
export const proveSecondFactor = async ({ username, session }: TotpWanted, code: string): Promise<void> =>
  begin(await api.proveSecondFactor({ username, session, code }))
