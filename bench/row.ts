import * as z from 'zod'

/** A bound that a measured figure has to keep. */
const Goal = z.union([z.strictObject({ atLeast: z.number() }), z.strictObject({ atMost: z.number() })])
export type Goal = z.infer<typeof Goal>

/** One figure. `note` says what it is made of, `whyMissed` why a goal that is not met stands all the same. */
export const Row = z.strictObject({
  what: z.string(),
  unit: z.string().exactOptional(),
  measured: z.number(),
  goal: Goal.exactOptional(),
  isMet: z.boolean(),
  note: z.string().exactOptional(),
  whyMissed: z.string().exactOptional(),
})
export type Row = z.infer<typeof Row>

type Said = Pick<Row, 'unit' | 'note' | 'whyMissed'>

/** A figure, beside its goal where it has one; why it is missed is kept only where it is. */
export const rowOf = (what: string, measured: number, goal: Goal | undefined, said: Said = {}): Row => {
  const isMet = goal === undefined || ('atLeast' in goal ? measured >= goal.atLeast : measured <= goal.atMost)
  const { unit, note, whyMissed } = said
  return {
    what,
    ...(unit !== undefined && { unit }),
    measured: Math.round(measured * 1_000) / 1_000,
    ...(goal !== undefined && { goal }),
    isMet,
    ...(note !== undefined && { note }),
    ...(!isMet && whyMissed !== undefined && { whyMissed }),
  }
}
