import { describe, expect, it } from 'vitest'
import { keepPace } from './pace.ts'

const noonMs = Date.parse('2026-03-02T12:00:00.000Z')
const times = (count: number, act: () => void): void => Array.from({ length: count }).forEach(act)

describe('a member’s pace', () => {
  it('takes 120 writes in a minute, and refuses the next with the seconds that are left', () => {
    const member = { id: 'writes', groups: [] }
    times(120, () => keepPace(member, 'POST', noonMs + 20_000))
    expect(() => keepPace(member, 'POST', noonMs + 20_000)).toThrow(
      expect.objectContaining({ code: 'busy', facts: { retryAfterSeconds: 40 } }),
    )
  })

  it('counts reads apart, up to 1,200', () => {
    const member = { id: 'reads', groups: [] }
    times(120, () => keepPace(member, 'PUT', noonMs))
    times(1_200, () => keepPace(member, 'GET', noonMs))
    expect(() => keepPace(member, 'GET', noonMs)).toThrow(expect.objectContaining({ code: 'busy' }))
  })

  it('begins anew with each minute, and for each member', () => {
    times(120, () => keepPace({ id: 'anew', groups: [] }, 'POST', noonMs))
    expect(() => keepPace({ id: 'anew', groups: [] }, 'POST', noonMs + 60_000)).not.toThrow()
    expect(() => keepPace({ id: 'somebody else', groups: [] }, 'POST', noonMs)).not.toThrow()
  })
})
