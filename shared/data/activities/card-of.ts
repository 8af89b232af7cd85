import * as z from 'zod'
import { distanceKm } from '../../domain/distance.ts'
import type { ActivityCard } from '../../model/activity-views.ts'
import { ActivityHead } from '../../model/activity.ts'
import type { Point } from '../../model/place.ts'
import type { Item } from '../table.ts'
import { activityIdOf, placeIn } from './activity-items.ts'

const Projected = z.object({
  ...ActivityHead.pick({
    type: true,
    status: true,
    isHidden: true,
    title: true,
    language: true,
    languages: true,
    remote: true,
    association: true,
    associationName: true,
    branch: true,
    endsAt: true,
    places: true,
  }).shape,
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
})

/** A card, and what a list still has to know of it. */
export type Listed = { card: ActivityCard; sort: string; isListed: boolean }

/** @param sort the item's place in the index: its next beginning, and its id */
export const listedOf = (item: Item, sort: string, centre: Point | undefined): Listed => {
  const { latitude, longitude, status, isHidden, association, branch, ...card } = Projected.parse(item)
  const { place } = placeIn({
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
  })
  const isNear = centre !== undefined && place !== undefined && !card.remote
  return {
    card: {
      id: activityIdOf(item),
      ...card,
      ...(place && { place }),
      associationId: association,
      ...(branch !== undefined && { branchId: branch }),
      startsAt: sort.slice(0, sort.indexOf('#')),
      ...(isNear && { distanceKm: Math.round(distanceKm(centre, place) * 10) / 10 }),
    },
    sort,
    isListed: status === 'open' && !isHidden,
  }
}
