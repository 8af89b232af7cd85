/** Counts what has happened, by name: `fault: …`, `race: …`, `refused: …`. */
export type Tally = {
  count(name: string, times?: number): void
  readonly counts: ReadonlyMap<string, number>
}

export const tallyOf = (): Tally => {
  const counts = new Map<string, number>()
  return {
    count: (name, times = 1) => void counts.set(name, (counts.get(name) ?? 0) + times),
    counts,
  }
}

/** Adds one run's counts to a total. */
export const addTo = (total: Tally, run: Pick<Tally, 'counts'>): void => {
  for (const [name, times] of run.counts) total.count(name, times)
}
