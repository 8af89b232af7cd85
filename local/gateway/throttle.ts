/** A token bucket: `burst` requests at once, refilled with `ratePerSecond`. */
export const tokenBucket = (ratePerSecond: number, burst: number, now: () => number = Date.now) => {
  let tokens = burst
  let at = now()
  /** Takes a token, if there is one. */
  return (): boolean => {
    const time = now()
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * ratePerSecond)
    at = time
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
