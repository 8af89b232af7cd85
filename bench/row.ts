/** A bound that a measured figure has to keep. */
export type Goal = { atLeast: number } | { atMost: number }

/** One line of the published table. `note` says why a goal is missed, or what the figure is made of. */
export type Row = { what: string; measured: number | null; goal: Goal; isMet: boolean; note?: string }

/** A figure beside its goal; no figure where an operation has none to give. */
export const rowOf = (what: string, measured: number, goal: Goal, note?: string): Row => ({
  what,
  measured: Math.round(measured * 1_000) / 1_000,
  goal,
  isMet: 'atLeast' in goal ? measured >= goal.atLeast : measured <= goal.atMost,
  ...(note !== undefined && { note }),
})
