import { momentOf, wallTimeAt } from '../../../../../shared/domain/calendar/wall-time.ts'

const minutes = '2026-11-23T10:30'.length

/** A moment as an input of day and time wants it, by the clock on the wall of a zone. */
export const wallInputOf = (at: string, timeZone: string): string => wallTimeAt(at, timeZone).slice(0, minutes)

/** The moment that an input of day and time says, by the clock on the wall of a zone. @param input not empty */
export const momentIn = (input: string, timeZone: string): string => momentOf(`${input.slice(0, minutes)}:00`, timeZone)

/** The moment of now, as such an input shows it. */
export const nowIn = (timeZone: string): string => wallInputOf(new Date().toISOString(), timeZone)
