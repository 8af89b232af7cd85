import { admitPerson } from '../../shared/data/assisted/admit-person.ts'
import type { Known } from '../../shared/data/assisted/read-invitation.ts'
import type { App } from '../../shared/data/app.ts'
import { addressHash } from '../../shared/data/digest.ts'
import { welcome } from '../../shared/data/welcome.ts'
import { madeUpAddress } from '../../shared/domain/sign-in-name.ts'
import { assert, Refusal, refusedField } from '../../shared/errors.ts'
import { passwordLeast } from '../../shared/model/credentials.ts'
import { environment } from '../runtime/environment.ts'
import { makeSignIn, setPassword } from './sign-ins.ts'

/** What whoever takes up an invitation chooses. */
export type Chosen = { password: string; displayName?: string; isAdult?: true }

/**
 * Opens an account for somebody without an address: a sign-in, a place in the association's list, a password, the welcome
 * grant. Each may have been done by an earlier try whose answer was lost.
 * @throws Refusal `invalid_request` without `isAdult`, `password_too_weak`
 */
export const joinByInvitation = async (app: App, known: Known, { password, displayName, isAdult }: Chosen) => {
  if (isAdult !== true) throw refusedField({ field: 'isAdult', rule: 'required' })
  // Before anything is made; the user pool says the rest.
  if (password.length < passwordLeast) throw new Refusal('password_too_weak')
  const { displayName: called, languages = [] } = known.invitation
  const name = displayName ?? called
  assert(name, 'an invitation that is open says whom it is for')
  const addressOf = (signInName: string): string => madeUpAddress(signInName, app.country.code)
  const { member, signInName } = await admitPerson(app, known, {
    displayName: name,
    register: (wanted) => makeSignIn(addressOf(wanted), { displayName: name, language: languages[0] }),
  })
  await setPassword(member, password)
  const hash = addressHash(environment.addressKey(), addressOf(signInName))
  await welcome(app, { id: member, addressHash: hash, displayName: name, languages })
  return { signInName, steps: [] }
}
