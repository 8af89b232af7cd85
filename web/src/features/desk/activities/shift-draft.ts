import type { Mission } from '../../activities/queries.ts'
import { momentIn, wallInputOf } from './wall-input.ts'

/** A shift as it stands in the form: its times by the clock on the wall. */
export type ShiftDraft = {
  /** Of the row alone. */
  key: string
  /** Of a shift that there is. */
  id: string | undefined
  startsAt: string
  endsAt: string
  places: number
  value: number
}

const usualPlaces = 4

export const newShift = (): ShiftDraft => ({
  key: crypto.randomUUID(),
  id: undefined,
  startsAt: '',
  endsAt: '',
  places: usualPlaces,
  value: 0,
})

/** Another shift like one, to be moved to another day. */
export const likeShift = (shift: ShiftDraft): ShiftDraft => ({ ...shift, key: crypto.randomUUID(), id: undefined })

/** A shift for as many as one that there is, at a time that is not yet said. */
export const shiftLike = ({ places, value }: Mission['shifts'][number]): ShiftDraft => ({
  ...newShift(),
  places,
  value,
})

export const shiftDraftsOf = ({ shifts, timeZone }: Mission): ShiftDraft[] =>
  shifts.map(({ id, startsAt, endsAt, places, value }) => ({
    key: id,
    id,
    startsAt: wallInputOf(startsAt, timeZone),
    endsAt: wallInputOf(endsAt, timeZone),
    places,
    value,
  }))

/** What is sent of a shift. */
export const shiftOf = ({ id, startsAt, endsAt, places, value }: ShiftDraft, timeZone: string) => ({
  ...(id !== undefined && { id }),
  startsAt: momentIn(startsAt, timeZone),
  endsAt: momentIn(endsAt, timeZone),
  places,
  value,
})
