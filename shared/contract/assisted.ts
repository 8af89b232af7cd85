import * as z from 'zod'
import { Invitation, InvitationCode, OwnHands } from '../model/assisted.ts'
import { CodeSent, Password, SignInName, SixDigits, Username } from '../model/credentials.ts'
import { DisplayName } from '../model/member.ts'
import { idempotencyKey } from './inputs.ts'
import { routes } from './routes.ts'

const invitationErrors = ['invitation_spent', 'code_expired', 'association_suspended'] as const

/** Ways in for people without an address: by an association's printed invitation, and out of its hands into one's own. */
export const assisted = routes({
  readInvitation: {
    method: 'POST',
    path: '/auth/invitation/reading',
    summary:
      'What a printed invitation is for. It travels in the body, where no log keeps it, and stays as good as it was.',
    allow: ['anyone'],
    input: z.strictObject({ code: InvitationCode }),
    output: Invitation,
    errors: invitationErrors,
  },
  openInvitation: {
    method: 'POST',
    path: '/auth/invitation',
    summary:
      'Take up a printed invitation, once: choose a password, and sign in with the name that comes back. A new account wants `isAdult`.',
    allow: ['anyone'],
    input: z.strictObject({
      code: InvitationCode,
      password: Password,
      displayName: DisplayName.exactOptional(),
      isAdult: z.literal(true).exactOptional(),
      idempotencyKey,
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: z.strictObject({ signInName: SignInName }).meta({ id: 'SignInNameGiven' }),
    errors: [...invitationErrors, 'password_too_weak', 'not_assisted', 'too_many_attempts', 'busy'],
  },
  readOwnHands: {
    method: 'GET',
    path: '/auth/own-address',
    summary: 'Whether an association helps the caller to sign in, and by which name.',
    allow: ['member'],
    input: z.strictObject({}),
    output: OwnHands,
    errors: ['account_closed'],
  },
  sendOwnAddressCode: {
    method: 'POST',
    path: '/auth/own-address',
    summary: 'Send a code to an address or number of one’s own, to take an assisted account into one’s own hands.',
    allow: ['member'],
    handsOnToken: true,
    input: z.strictObject({ address: Username }),
    output: CodeSent,
    errors: ['not_assisted', 'already_registered', 'code_not_delivered', 'too_many_attempts', 'account_closed'],
  },
  confirmOwnAddress: {
    method: 'PUT',
    path: '/auth/own-address',
    summary: 'Confirm the address with the code; from then on no association can set a password.',
    allow: ['member'],
    handsOnToken: true,
    input: z.strictObject({ address: Username, code: SixDigits }),
    output: null,
    errors: [
      'not_assisted',
      'wrong_code',
      'code_expired',
      'already_registered',
      'too_many_attempts',
      'busy',
      'account_closed',
    ],
  },
})
