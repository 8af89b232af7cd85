import { instantAt } from '../../../shared/domain/time.ts'
import type { Community, Team } from '../actors/community.ts'
import { beginning } from '../world/machines.ts'
import { call, insist } from '../world/operate.ts'
import type { Stage } from '../world/stage.ts'
import { callCancel, rosterOperations, seldomSlowly } from './roster-operations.ts'
import type { Place } from './rosters.ts'

const minute = 60_000
const hour = 60 * minute

const timesFrom = ({ clock, random }: Stage, ms: number) => {
  const start = beginning + clock.now() + ms
  return { startsAt: instantAt(start), endsAt: instantAt(start + random.between(1, 5) * hour) }
}

const aStart = ({ random }: Stage): number => random.pick([20 * minute, 20 * minute, 3 * hour, 30 * hour, 100 * hour])

const draftFor = ({ random }: Stage, association: string) => ({
  id: association,
  title: 'Cooking',
  description: 'Together.',
  language: 'fr' as const,
  place: { latitude: 48.85, longitude: 2.35 },
  idempotencyKey: Buffer.from(random.bytes(6)).toString('hex'),
})

type Said = { places?: number; value?: number; inMs?: number }

const aValue = ({ random, country: { economy } }: Stage): number =>
  Math.min(economy.maxValue, random.pick([0, 5, Math.floor(economy.solidarityBudget / 2), economy.solidarityBudget]))

const aShift = (stage: Stage, { places, value, inMs }: Said) => ({
  places: places ?? stage.random.between(1, 4),
  value: value ?? aValue(stage),
  ...timesFrom(stage, inMs ?? aStart(stage)),
})

/** Publishes, now and then twice at once with one key. */
const onceOrTwice = async <T>({ stage: { random } }: Community, act: () => Promise<T>): Promise<T> => {
  const again = random.chance(0.2) ? act() : undefined
  const made = await act()
  await again
  return made
}

/** A mission of some shifts; undefined when the network got in between. */
export const publishMission = async (
  community: Community,
  { id: association, coordinator }: Team,
  shifts: readonly Said[],
): Promise<Place[] | undefined> => {
  const { stage, rosters } = community
  const input = { ...draftFor(stage, association), shifts: shifts.map((said) => aShift(stage, said)) }
  const outcome = await onceOrTwice(community, () => insist(stage, rosterOperations.publishMission, coordinator, input))
  if (outcome.kind !== 'done') return undefined
  const { id, shifts: made } = outcome.answer
  const places = made.map(({ id: shift }): Place => ({ id, shift, association, coordinator }))
  rosters.places.push(...places)
  return places
}

/** An event; undefined when the network got in between. */
export const publishEvent = async (
  community: Community,
  { id: association, coordinator }: Team,
  { places, inMs }: Said = {},
): Promise<Place | undefined> => {
  const { stage, rosters } = community
  const input = {
    ...draftFor(stage, association),
    capacity: places ?? stage.random.between(1, 4),
    ...timesFrom(stage, inMs ?? aStart(stage)),
  }
  const outcome = await onceOrTwice(community, () => insist(stage, rosterOperations.publishEvent, coordinator, input))
  if (outcome.kind !== 'done') return undefined
  const place: Place = { id: outcome.answer.id, association, coordinator }
  rosters.places.push(place)
  return place
}

/** An association invites to something. */
export const publish = async (community: Community): Promise<void> => {
  const { stage, associations } = community
  if (associations.length === 0) return
  const team = stage.random.pick(associations)
  if (stage.random.chance(0.5)) await publishEvent(community, team)
  else await publishMission(community, team, stage.random.pick([[{}], [{}, {}]]))
}

type Change = { by?: number; isMoved?: boolean; title?: string }

const changeEvent = async ({ stage }: Community, { id, coordinator }: Place, { by, isMoved, title }: Change) => {
  const seen = await call(stage, rosterOperations.readEvent, coordinator, { id })
  if (seen.kind !== 'done') return
  const { version, capacity } = seen.answer
  const input = {
    id,
    ifMatch: `"${version}"`,
    ...(title !== undefined && { title }),
    ...(by !== undefined && { capacity: Math.max(1, capacity + by) }),
    ...(isMoved && timesFrom(stage, aStart(stage))),
  }
  await insist(stage, rosterOperations.changeEvent, coordinator, input, seldomSlowly(stage))
}

/** All shifts are sent with a change: sometimes one of them is missing, which is cancelled by that, or there is a new one. */
const changeMission = async (
  { stage }: Community,
  { id, shift: changed, coordinator }: Place,
  { by = 0, isMoved, title }: Change,
): Promise<void> => {
  const { random } = stage
  const seen = await call(stage, rosterOperations.readMission, coordinator, { id })
  if (seen.kind !== 'done') return
  const kept = seen.answer.shifts.map(({ id: shiftId, startsAt, endsAt, places, value }) => ({
    ...{ id: shiftId, startsAt, endsAt, places, value },
    ...(shiftId === changed && { places: Math.max(1, places + by), ...(isMoved && timesFrom(stage, aStart(stage))) }),
  }))
  const isLess = kept.length > 1 && random.chance(0.2)
  const left = isLess ? kept.filter((each) => each.id !== changed) : kept
  const added = random.chance(0.1) ? [aShift(stage, {})] : []
  const ifMatch = `"${seen.answer.version}"`
  const input = title === undefined ? { id, ifMatch, shifts: [...left, ...added] } : { id, ifMatch, title }
  await insist(stage, rosterOperations.changeMission, coordinator, input, seldomSlowly(stage))
}

const change = (community: Community, place: Place, what: Change): Promise<void> =>
  place.shift === undefined ? changeEvent(community, place, what) : changeMission(community, place, what)

/** More places or fewer; by two of the team at once, now and then. */
export const resize = async (community: Community, place: Place): Promise<void> => {
  const { random } = community.stage
  const sizes = random.shuffled([-4, -4, -2, -1, 1, 2]).slice(0, random.between(1, 2))
  await Promise.all(sizes.map((by) => change(community, place, { by })))
}

export const move = (community: Community, place: Place): Promise<void> => change(community, place, { isMoved: true })

/** Another title, which whoever has signed up need not be told; two of them at once, now and then. */
export const retitle = async (community: Community, place: Place): Promise<void> => {
  const { random } = community.stage
  const titles = Array.from({ length: random.between(1, 2) }, () => `Cooking ${random.below(1_000_000)}`)
  await Promise.all(titles.map((title) => change(community, place, { title })))
}

export const cancel = async ({ stage }: Community, place: Place): Promise<void> => {
  await callCancel(stage, place.coordinator, place)
}
