/** Conditions that another one of the same transaction, or the way ids are made, stands in for; each with the reason. */
export const redundant: readonly (readonly [name: RegExp, reason: string])[] = []
