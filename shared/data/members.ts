import * as z from 'zod'
import { Refusal } from '../errors.ts'
import type { Account, Standing } from '../model/account.ts'
import type { MemberId } from '../model/ids.ts'
import { Profile } from '../model/member.ts'
import type { App } from './app.ts'
import { key, partsOf } from './keys.ts'
import { NoAccount } from './no-account.ts'
import { actingStandingOf, openAccountOf } from './read-account.ts'
import type { Item, ReadOptions } from './table.ts'

const Stored = z.object({
  ...Profile.omit({ member: true, place: true }).shape,
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
})

/** Is this the profile of somebody who has left? It says nothing any more. */
export const hasLeft = (profile: Item): boolean => profile['leftAt'] !== undefined

/** The profile in an item. @throws NoAccount where there is none yet · Refusal `account_closed` where it is forgotten */
export const profileOf = (item: Item | undefined): Profile => {
  if (!item) throw new NoAccount()
  if (hasLeft(item)) throw new Refusal('account_closed')
  const { latitude, longitude, ...rest } = Stored.parse(item)
  const member = partsOf({ PK: String(item['PK']), SK: String(item['SK']) }).id
  const place = latitude !== undefined && longitude !== undefined ? { place: { latitude, longitude } } : {}
  return { member, ...rest, ...place }
}

/** A member as they see themselves, in one call. @throws Refusal `account_closed` */
export const memberOf = async (
  app: App,
  id: MemberId,
  read: ReadOptions = {},
): Promise<{ profile: Profile; account: Account }> => {
  const [profile, account] = await app.table.batchGet([key.profile(id), key.account(id)], read)
  return { profile: profileOf(profile), account: openAccountOf(account) }
}

/** What holds for a member who acts. @throws Refusal `account_closed` */
export const readStanding = async (app: App, id: MemberId): Promise<Standing> =>
  actingStandingOf(await app.table.get(key.standing(id)))
