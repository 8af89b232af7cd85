const dayMs = 24 * 60 * 60_000

/** How many days a listing is still open, today's included; 0 when its time is over. @param now in milliseconds */
export const daysLeft = (expiresAt: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(expiresAt) - now) / dayMs))
