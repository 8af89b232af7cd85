import { activityFrom, newActivitySteps } from '../../../shared/data/activities/new-activity.ts'
import { key } from '../../../shared/data/keys.ts'
import type { Item, Write } from '../../../shared/data/table.ts'
import { instantAt, plusDays } from '../../../shared/domain/time.ts'
import { uuidOf } from '../../../shared/domain/uuid.ts'
import type { AssociationHead } from '../../../shared/model/association.ts'
import type { Community, Team } from '../actors/community.ts'
import { beginning } from '../world/machines.ts'
import type { Member } from '../world/member.ts'
import type { Stage } from '../world/stage.ts'
import { numbersMost, peopleMost } from './limits.ts'
import { comeBack, signUp } from './roster-acts.ts'
import { isRoster } from './roster-image.ts'
import type { Place } from './rosters.ts'

const atOnce = 50
const shift = { places: 4, value: 0 }

/** A roster, and the lists of those on it, as they would lie in the table after a long time. */
const grown = ({ random }: Stage, item: Item, people: number, next: number): Item[] => {
  const ids = Array.from({ length: people }, () => uuidOf(random.bytes(16), 8))
  const [id, which] = [String(item['PK']).slice(2), String(item['SK']).slice('R#'.length)]
  const lists = ids.map((member) => ({
    ...key.ownSignup(member, String(item['startsAt']), id, which),
    revision: next,
    endsAt: item['endsAt'],
  }))
  const tickets = Object.fromEntries(ids.map((member, number) => [member, number]))
  return [{ ...item, tickets, next, revision: next }, ...lists]
}

const itemsIn = (writes: readonly Write[]): Item[] =>
  writes.flatMap((write) => ('Put' in write ? [write.Put.Item] : []))

type Times = Parameters<typeof activityFrom>[1]

/** The items of a new activity: its head, its texts, and one roster or two. */
const anActivity = ({ random }: Stage, { id }: Team, times: Times): Item[] => {
  const at = instantAt(beginning)
  const association = { id, name: 'Open Table' } as AssociationHead
  const creation = { id: uuidOf(random.bytes(16), 8), bodyHash: '' }
  const draft = { title: 'Cooking', language: 'fr', remote: true, description: 'Together.' } as const
  const { head, detail } = activityFrom(draft, times, { association, creation, at })
  return itemsIn(newActivitySteps(head, detail, at).map(({ write }) => write))
}

/** An event, or a mission of one shift, of which the roster has grown old. */
const aGrown = (stage: Stage, team: Team, people: number, next: number): Item[] => {
  const startsAt = instantAt(beginning + 20 * 3_600_000)
  const times = { startsAt, endsAt: plusDays(startsAt, 1) }
  const isEvent = stage.random.chance(0.5)
  const [head, texts, roster] = anActivity(
    stage,
    team,
    isEvent ? { type: 'event', ...times, capacity: 4 } : { type: 'mission', shifts: [{ ...shift, ...times }] },
  )
  if (!head || !texts || !roster) throw new Error('An activity is a head, its texts and its rosters')
  return [head, texts, ...grown(stage, roster, people, next)]
}

const placesIn = (items: readonly Item[], { id: association, coordinator }: Team): Place[] =>
  items.filter(isRoster).map(({ PK, SK }) => {
    const which = String(SK).slice('R#'.length)
    return { id: String(PK).slice(2), ...(which !== '' && { shift: which }), association, coordinator }
  })

/**
 * Two activities that nobody saw begin: in the one there is room for one more, and the other has a few numbers left to
 * give, of all that came and went.
 */
export const aFullHouse = async (stage: Stage, team: Team): Promise<Place[]> => {
  const items = [...aGrown(stage, team, peopleMost - 1, peopleMost - 1), ...aGrown(stage, team, 0, numbersMost - 4)]
  for (let start = 0; start < items.length; start += atOnce)
    await stage.memory.transact(items.slice(start, start + atOnce).map((Item) => ({ Put: { Item } })))
  return placesIn(items, team)
}

/** Somebody comes back while others take the last of it; and then all sign up at once. */
const crowdAt = async (community: Community, place: Place): Promise<void> => {
  const { members, stage } = community
  const [first, ...others] = members
  if (!first) return
  const inMoment = async (member: Member): Promise<void> => {
    await stage.clock.sleep(stage.random.between(0, 200))
    await signUp(community, member, place)
  }
  await comeBack(community, first, place, () => Promise.all(others.slice(0, 2).map(inMoment)))
  await Promise.all(members.map(inMoment))
}

export const crowd = async (community: Community, places: readonly Place[]): Promise<void> => {
  await Promise.all(places.map((place) => crowdAt(community, place)))
}
