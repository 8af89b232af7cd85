import * as z from 'zod'
import { CodeSent, Password, SignInName, SixDigits, Username } from '../model/credentials.ts'
import { Instant } from '../model/instant.ts'
import { DisplayName } from '../model/member.ts'
import { Language } from '../model/text.ts'
import { routes } from './routes.ts'

const token = { accessToken: z.string(), expiresAt: Instant }
const signedIn = z.strictObject({ status: z.literal('signed_in'), ...token }).meta({ id: 'SignedIn' })
/** Handed back as it came: it names a sign-in that waits for its next step. */
const session = z.string().min(20).max(2_048)
const totpWanted = z.strictObject({ status: z.literal('totp_wanted'), session }).meta({ id: 'TotpWanted' })

const hex = z
  .string()
  .min(1)
  .max(1_024)
  .regex(/^[0-9a-fA-F]+$/, { error: '0-9 a-f' })
const opaque = z
  .string()
  .min(1)
  .max(4_096)
  .regex(/^[\x21-\x7e]+$/, { error: 'ASCII, ! … ~' })

const challenge = z
  .strictObject({
    session: session.exactOptional(),
    userPoolId: z.string(),
    userIdForSrp: z.string(),
    srpB: hex,
    salt: hex,
    secretBlock: opaque,
  })
  .meta({ id: 'SrpChallenge' })

const proof = z.strictObject({
  userIdForSrp: z.string().min(1).max(128),
  session: session.exactOptional(),
  secretBlock: opaque,
  signature: opaque,
  timestamp: z.string().min(1).max(64),
})

export const auth = routes({
  signUp: {
    method: 'POST',
    path: '/auth/sign-up',
    summary: 'Sign up with an e-mail address or a telephone number, to which a code is sent.',
    allow: ['anyone'],
    input: z.strictObject({
      username: Username,
      password: Password,
      displayName: DisplayName.exactOptional(),
      language: Language,
    }),
    output: CodeSent,
    errors: ['already_registered', 'password_too_weak', 'code_not_delivered', 'too_many_attempts'],
  },
  sendSignUpCode: {
    method: 'POST',
    path: '/auth/sign-up/code',
    summary: 'Send the code of a sign-up again.',
    allow: ['anyone'],
    input: z.strictObject({ username: Username }),
    output: CodeSent,
    errors: ['already_registered', 'code_not_delivered', 'too_many_attempts'],
  },
  confirmSignUp: {
    method: 'POST',
    path: '/auth/sign-up/confirmation',
    summary: 'Confirm a sign-up with the code; done again, it changes nothing.',
    allow: ['anyone'],
    input: z.strictObject({ username: Username, code: SixDigits }),
    output: null,
    errors: ['wrong_code', 'code_expired', 'already_registered', 'too_many_attempts'],
  },
  startSignIn: {
    method: 'POST',
    path: '/auth/sign-in',
    summary:
      'Begin to sign in by SRP, as Cognito’s USER_SRP_AUTH in the pool that is answered; the password never leaves the device.',
    allow: ['anyone'],
    input: z.strictObject({ username: SignInName, srpA: hex }),
    output: challenge,
    errors: ['wrong_sign_in', 'not_confirmed', 'too_many_attempts'],
  },
  proveSignIn: {
    method: 'POST',
    path: '/auth/sign-in/proof',
    summary: 'Prove that one knows the password; sets the session cookie unless a second factor is wanted.',
    allow: ['anyone'],
    session: 'begins',
    input: proof,
    output: z.discriminatedUnion('status', [signedIn, totpWanted]),
    errors: ['wrong_sign_in', 'not_confirmed', 'no_session', 'too_many_attempts'],
  },
  proveSecondFactor: {
    method: 'POST',
    path: '/auth/sign-in/totp',
    summary: 'Give the code of the authenticator app; sets the session cookie.',
    allow: ['anyone'],
    session: 'begins',
    input: z.strictObject({ username: SignInName, session, code: SixDigits }),
    output: signedIn,
    errors: ['wrong_code', 'no_session', 'too_many_attempts'],
  },
  renewSession: {
    method: 'POST',
    path: '/auth/session/renewal',
    summary: 'Get a new access token for the session cookie, which is replaced.',
    allow: ['anyone'],
    session: 'renews',
    input: z.strictObject({}),
    output: z.strictObject(token).meta({ id: 'AccessToken' }),
    errors: ['no_session', 'too_many_attempts'],
  },
  endSession: {
    method: 'DELETE',
    path: '/auth/session',
    summary: 'Sign out: what the session cookie holds is revoked, and the cookie taken back.',
    allow: ['anyone'],
    session: 'ends',
    input: z.strictObject({}),
    output: null,
    errors: ['too_many_attempts'],
  },
  sendPasswordCode: {
    method: 'POST',
    path: '/auth/password/code',
    summary: 'Send a code to set a new password; the answer is the same whether or not somebody is registered.',
    allow: ['anyone'],
    input: z.strictObject({ username: Username }),
    output: CodeSent,
    errors: ['code_not_delivered', 'too_many_attempts'],
  },
  setPassword: {
    method: 'PUT',
    path: '/auth/password',
    summary: 'Set a new password with the code.',
    allow: ['anyone'],
    input: z.strictObject({ username: Username, code: SixDigits, password: Password }),
    output: null,
    errors: ['wrong_code', 'code_expired', 'password_too_weak', 'too_many_attempts'],
  },
  readTotp: {
    method: 'GET',
    path: '/auth/totp',
    summary: 'Whether each sign-in asks for a code of an authenticator app.',
    allow: ['member'],
    handsOnToken: true,
    input: z.strictObject({}),
    output: z.strictObject({ isOn: z.boolean() }).meta({ id: 'TotpState' }),
    errors: ['too_many_attempts'],
  },
  startTotp: {
    method: 'POST',
    path: '/auth/totp',
    summary: 'Get a secret for an authenticator app; one that is in use stays so until this one is proved.',
    allow: ['member'],
    handsOnToken: true,
    input: z.strictObject({}),
    output: z.strictObject({ secret: z.string(), uri: z.string() }).meta({ id: 'TotpSecret' }),
    errors: ['too_many_attempts'],
  },
  proveTotp: {
    method: 'PUT',
    path: '/auth/totp',
    summary: 'Prove the secret with a code; from then on each sign-in asks for one.',
    allow: ['member'],
    handsOnToken: true,
    input: z.strictObject({ code: SixDigits }),
    output: null,
    errors: ['wrong_code', 'wrong_state', 'too_many_attempts'],
  },
  removeTotp: {
    method: 'DELETE',
    path: '/auth/totp',
    summary: 'Sign in without an authenticator app from now on.',
    allow: ['member'],
    handsOnToken: true,
    input: z.strictObject({}),
    output: null,
    errors: ['too_many_attempts'],
  },
})
