import type { assisted } from '../../shared/contract/assisted.ts'
import { takeInvitation } from '../../shared/data/assisted/take-invitation.ts'
import type { Handler } from '../runtime/handler.ts'
import { joinByInvitation } from './join-by-invitation.ts'
import { recoverByInvitation } from './recover-by-invitation.ts'

/** Takes up a printed invitation: a new account, or a new password for one. Nobody is signed in by it. */
export const openInvitation: Handler<typeof assisted.openInvitation> = async (given, _caller, app) => {
  const { code, idempotencyKey: repeat, ...chosen } = given
  const signInName = await takeInvitation(app, { code, repeat }, (known) =>
    known.invitation.purpose === 'join'
      ? joinByInvitation(app, known, chosen)
      : recoverByInvitation(app, known, chosen.password),
  )
  return { signInName }
}
