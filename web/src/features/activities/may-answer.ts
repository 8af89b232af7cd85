import type { OwnSignup } from './queries.ts'

/** Whether somebody is asked if it helped: who was going, once it has begun. @param now in milliseconds */
export const mayAnswer = (mine: OwnSignup | undefined, startsAt: string, now: number): boolean =>
  mine?.status === 'going' && mine.came !== false && Date.parse(startsAt) <= now
