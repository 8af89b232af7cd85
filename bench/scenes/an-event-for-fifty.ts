import type { Caller } from '../../shared/contract/routes.ts'
import { msOf } from '../../shared/domain/time.ts'
import type { Item } from '../../shared/data/table.ts'
import { aCommunity } from '../../test/community/a-community.ts'
import { anEvent } from '../../test/community/an-activity.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'

export type EventScene = { items: Item[]; eventId: string; coordinator: Caller; members: Caller[] }

/** An event in a week, and members who could come. */
export const anEventForFifty = async (people: number, capacity: number): Promise<EventScene> => {
  const community = aCommunity()
  community.clock.pass(Date.now() - msOf(community.clock.now()))
  const association = await aVerifiedAssociation(community)
  const { id: eventId } = await anEvent(community, association, { capacity })
  const members: Caller[] = []
  for (let count = 0; count < people; count += 1) members.push(await community.aMember(`Member ${count}`))
  return { items: community.table.items(), eventId, coordinator: association.coordinator, members }
}
