import { describe, expect, it } from 'vitest'
import { measureUnits } from '../../bench/units/measure-units.ts'

/** Where ours costs more than the floor, and why: docs/adr/0006-what-a-request-costs.md. */
const above: Readonly<Record<string, { W: number }>> = { request: { W: 7 } }

describe('calls and units of an operation', async () => {
  it.each(await measureUnits())('$operation stays within its floor', ({ operation, floor, calls, W, R }) => {
    expect(calls).toBeLessThanOrEqual(floor.calls)
    expect(W).toBeLessThanOrEqual(above[operation]?.W ?? floor.W ?? Number.POSITIVE_INFINITY)
    expect(R).toBeLessThanOrEqual(floor.R ?? Number.POSITIVE_INFINITY)
  })
})
