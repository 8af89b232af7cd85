/** Remembers answers for a short while, in this instance of the function alone, and never more than so many. */
export type ShortMemory<T> = (key: string, nowMs: number, find: () => Promise<T>) => Promise<T>

/** @param most how many answers; the oldest makes room for a new one */
export const shortMemory = <T>({ most, keptMs }: { most: number; keptMs: number }): ShortMemory<T> => {
  const known = new Map<string, { value: T; until: number }>()
  return async (key, nowMs, find) => {
    const found = known.get(key)
    if (found && found.until > nowMs) return found.value
    const value = await find()
    known.delete(key)
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    known.set(key, { value, until: nowMs + keptMs })
    return value
  }
}
