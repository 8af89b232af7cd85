import { browseEvents } from '../../lambdas/activities/browse-events.ts'
import { publishEvent } from '../../lambdas/activities/publish-event.ts'
import { publishMission } from '../../lambdas/activities/publish-mission.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { activities } from '../../shared/contract/activities.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { instantAt, msOf } from '../../shared/domain/time.ts'
import type { Event, Mission } from '../../shared/model/activity-views.ts'
import type { Community } from './a-community.ts'
import { aVerifiedAssociation } from './an-association.ts'

export const hourMs = 3_600_000
export const dayMs = 24 * hourMs

/** A moment so many milliseconds from now, to the minute. */
export const soon = ({ clock }: Community, ms: number): string =>
  instantAt(Math.ceil((msOf(clock.now()) + ms) / 60_000) * 60_000)

/** What is said to be undefined is left out. */
const said = (input: object): object =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))

const words = (community: Community) => ({
  description: 'Nous cuisinons et mangeons ensemble.',
  language: 'fr',
  place: { latitude: 48.85, longitude: 2.35 },
  startsAt: soon(community, 7 * dayMs),
  endsAt: soon(community, 7 * dayMs + 3 * hourMs),
})

/** An event of an association: cooking for two in a week, unless said otherwise. */
export const anEvent = (
  community: Community,
  { id, coordinator }: { id: string; coordinator: Caller },
  changes: object = {},
): Promise<Event> => {
  const input = { id, title: 'Cuisine du monde', capacity: 2, ...words(community), ...changes }
  return publishEvent(activities.publishEvent.input.parse(said(input)), coordinator, community.app)
}

/** A mission of an association: one shift of three hours for two in a week, worth 20, unless said otherwise. */
export const aMission = (
  community: Community,
  { id, coordinator }: { id: string; coordinator: Caller },
  changes: object = {},
): Promise<Mission> => {
  const { startsAt, endsAt, ...rest } = words(community)
  const input = {
    id,
    title: 'Aide aux courriers',
    ...rest,
    shifts: [{ startsAt, endsAt, places: 2, value: 20 }],
    ...changes,
  }
  return publishMission(activities.publishMission.input.parse(said(input)), coordinator, community.app)
}

/** An association with an event, and people who have signed up for it, in their order. */
export const aFullEvent = async (community: Community, people: number, changes: object = {}) => {
  const association = await aVerifiedAssociation(community)
  const event = await anEvent(community, association, changes)
  const members: Caller[] = []
  for (let count = 0; count < people; count += 1) members.push(await community.aMember(`Member ${count}`))
  for (const member of members) await signUpForEvent({ id: event.id }, member, community.app)
  return { association, event, members }
}

/** An hour of a day to come. */
export const inDays = (community: Community, days: number) => ({
  startsAt: soon(community, days * dayMs),
  endsAt: soon(community, days * dayMs + hourMs),
})

/** The events that are found, as anybody finds them. */
export const browse = async ({ app }: Community, asked: object = {}) =>
  browseEvents(activities.browseEvents.input.parse(asked), undefined, app)

export const titles = async (community: Community, asked: object = {}): Promise<string[]> =>
  (await browse(community, asked)).items.map(({ title }) => title)

export const some = <T>(all: readonly T[], place: number): T => {
  const one = all[place]
  if (one === undefined) throw new Error('Nobody is there')
  return one
}
