import type { MemberId } from '../model/ids.ts'
import type { App } from './app.ts'
import { key } from './keys.ts'
import { hasLeft, profileOf } from './members.ts'

const batchMost = 100

const namesIn = async (app: App, members: readonly MemberId[]): Promise<string[]> => {
  const profiles = await app.table.batchGet(members.map((member) => key.profile(member)))
  return profiles.map((profile) => (profile && !hasLeft(profile) ? profileOf(profile).displayName : ''))
}

/** What members are called now, in the order in which they were asked for; who has left has no name. One call for each hundred. */
export const namesOf = async (app: App, members: readonly MemberId[]): Promise<string[]> => {
  const batches = Array.from({ length: Math.ceil(members.length / batchMost) }, (_, batch) =>
    namesIn(app, members.slice(batch * batchMost, (batch + 1) * batchMost)),
  )
  return (await Promise.all(batches)).flat()
}
