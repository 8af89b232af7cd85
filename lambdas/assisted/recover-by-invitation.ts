import { freePerson } from '../../shared/data/assisted/own-hands.ts'
import type { Known } from '../../shared/data/assisted/read-invitation.ts'
import { recoverySteps } from '../../shared/data/assisted/recovery-steps.ts'
import type { App } from '../../shared/data/app.ts'
import { assert, Refusal } from '../../shared/errors.ts'
import { endSessions, isWithoutAddress, setPassword } from './sign-ins.ts'

/**
 * Sets a new password for somebody in an association's hands, and ends their older sessions.
 * @throws Refusal `not_assisted` for who has an address of their own, `password_too_weak`
 */
export const recoverByInvitation = async (app: App, known: Known, password: string) => {
  const { member, signInName } = known.invitation
  assert(member !== undefined && signInName !== undefined, 'a code for a new password is for somebody')
  if (!(await isWithoutAddress(member, signInName, app.country.code))) {
    await freePerson(app, member)
    throw new Refusal('not_assisted')
  }
  await setPassword(member, password)
  await endSessions(member)
  return { signInName, steps: recoverySteps(app, known) }
}
