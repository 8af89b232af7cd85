import type { Local } from '../laptop/local-file.ts'
import { demoAccounts } from './demo-accounts.ts'
import { makePast } from './history/make-past.ts'
import { loadItems } from './load-items.ts'
import { placePictures } from './photos/place-pictures.ts'
import type { DemoRole } from './people/people.ts'
import { readCountry } from './read-country.ts'
import { admit, signUp } from './sign-up.ts'

export { demoAccounts } from './demo-accounts.ts'

const seedNumber = 2019

const roleOf = (role: DemoRole) => {
  const account = demoAccounts.find((each) => each.role === role)
  if (!account) throw new Error(`There is no demo account of the ${role}`)
  return account
}

/**
 * Puts a believable community into a laptop whose data is new: a past that the real operations have made in memory, and
 * accounts to sign in with. Their past is loaded before they are confirmed, so that the welcome finds them there already
 * and grants nothing a second time. Whoever is interrupted here starts again with new data.
 */
export const seed = async (local: Local): Promise<void> => {
  const country = await readCountry(local)
  const locale = country.languages[0] ?? 'en'
  const join = (role: DemoRole): Promise<string> => signUp(local.cognito, roleOf(role), locale)
  const subs = {
    member: await join('member'),
    neighbour: await join('neighbour'),
    association: await join('association'),
    moderator: await join('moderator'),
    operator: await join('operator'),
  }
  const now = new Date().toISOString()
  const past = await makePast({ country, seed: seedNumber, now, subs })
  await loadItems(local.dynamodb, past.items(), now)
  await placePictures(local, past.pictures, past.items())
  for (const account of demoAccounts) await admit(local.cognito, account)
}
