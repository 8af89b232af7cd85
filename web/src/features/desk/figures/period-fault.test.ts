import { expect, it } from 'vitest'
import { periodFault } from './period-fault.ts'

it.each([
  ['2026-11', '2026-11', undefined],
  ['2025-12', '2026-11', undefined],
  ['2025-11', '2026-11', 'long'],
  ['2024-12', '2026-01', 'long'],
  ['2026-12', '2026-11', 'backward'],
  ['2027-01', '2026-12', 'backward'],
] as const)('figures from %s to %s: %s', (from, to, fault) => expect(periodFault(from, to)).toBe(fault))
