import * as z from 'zod'

/** A moment in UTC, ISO 8601 with milliseconds, so that text order is time order. */
export const Instant = z.iso.datetime({ precision: 3 }).meta({ id: 'Instant', example: '2026-11-23T09:30:00.000Z' })
export type Instant = z.infer<typeof Instant>
