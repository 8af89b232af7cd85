import type * as z from 'zod'
import type { activities } from '../../shared/contract/activities.ts'
import type { Draft } from '../../shared/data/activities/new-activity.ts'
import { pointOf } from '../../shared/data/cells.ts'

type Said = Omit<
  z.output<typeof activities.publishEvent.input>,
  'id' | 'startsAt' | 'endsAt' | 'capacity' | 'recurrence'
>

/** What an association says of a new activity, with the point that it means by a place. @throws Refusal `invalid_request` */
export const draftIn = ({ place, branchId, idempotencyKey: _, ...said }: Said): Draft => ({
  ...said,
  ...(place && { place: pointOf(place) }),
  ...(branchId !== undefined && { branch: branchId }),
})
