import type { Account } from '../model/account.ts'
import type { Economy } from '../model/country.ts'
import type { Me, Profile } from '../model/member.ts'
import { goodVibesOf } from './good-vibes.ts'

/** What a member sees of themselves. */
export const meFrom = (profile: Profile, account: Account, groups: readonly string[], economy: Economy): Me => ({
  id: profile.member,
  displayName: profile.displayName,
  languages: profile.languages,
  ...(profile.place && { place: profile.place }),
  goodVibes: goodVibesOf(account.helped, economy),
  helped: account.helped,
  balance: account.available + account.held,
  held: account.held,
  available: account.available,
  groups: [...groups],
  joinedAt: profile.joinedAt,
})
