import { createSrpSession, signSrpSession } from 'cognito-srp-helper'
import { auth } from '../../../shared/contract/auth.ts'
import type { Answer } from './answer.ts'
import { ask } from './ask.ts'

/** Signs in at `/auth` as the web app does: by SRP, so that the password stays here. The answer comes back as it is. */
export const proveAtAuth = async (origin: string, username: string, password: string): Promise<Answer> => {
  const session = createSrpSession(username, password, '', false)
  const begun = await ask(origin, { method: 'POST', path: '/auth/sign-in', body: { username, srpA: session.largeA } })
  if (begun.status >= 300) return begun
  const { userPoolId, ...challenge } = auth.startSignIn.output.parse(begun.body)
  const signed = signSrpSession(
    { ...session, poolId: userPoolId, poolIdAbbr: userPoolId.split('_')[1] ?? '' },
    {
      ChallengeParameters: {
        SALT: challenge.salt,
        SRP_B: challenge.srpB,
        SECRET_BLOCK: challenge.secretBlock,
        USER_ID_FOR_SRP: challenge.userIdForSrp,
      },
    },
  )
  const { userIdForSrp, secretBlock } = challenge
  return ask(origin, {
    method: 'POST',
    path: '/auth/sign-in/proof',
    body: { userIdForSrp, secretBlock, signature: signed.passwordSignature, timestamp: signed.timestamp },
  })
}
