import type { Instant } from '../model/instant.ts'

const dayMs = 86_400_000

/** @param ms Milliseconds since 1970, UTC. */
export const instantAt = (ms: number): Instant => new Date(ms).toISOString()

/** Milliseconds since 1970, UTC. */
export const msOf = (instant: Instant): number => Date.parse(instant)

/** @param days Whole days of 24 hours; may be negative. */
export const plusDays = (instant: Instant, days: number): Instant => instantAt(msOf(instant) + days * dayMs)

/** The later of two moments. */
export const later = (one: Instant, other: Instant): Instant => (one > other ? one : other)

/** The earlier of two moments. */
export const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other)

/** @param ms Milliseconds; may be negative. */
export const plusMs = (instant: Instant, ms: number): Instant => instantAt(msOf(instant) + ms)
