import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, goingIn, inOrder, movedUp, type Roster, standingIn } from './roster.ts'

type Act = { act: 'sign up'; member: string } | { act: 'leave'; member: string } | { act: 'resize'; capacity: number }

const member = fc.integer({ min: 0, max: 15 }).map((number) => `member ${number}`)
const history: fc.Arbitrary<{ capacity: number; acts: Act[] }> = fc.record({
  capacity: fc.integer({ min: 1, max: 6 }),
  acts: fc.array(
    fc.oneof<fc.Arbitrary<Act>[]>(
      fc.record({ act: fc.constant('sign up'), member }),
      fc.record({ act: fc.constant('leave'), member }),
      fc.record({ act: fc.constant('resize'), capacity: fc.integer({ min: 1, max: 8 }) }),
    ),
    { maxLength: 60 },
  ),
})

/** What the writes do, by their conditions: one ticket for each, and never fewer places than people who go. */
const after = (roster: Roster, act: Act): Roster => {
  const { tickets, next } = roster
  if (act.act === 'resize')
    return act.capacity < countsOf(roster).going ? roster : { ...roster, capacity: act.capacity }
  const { [act.member]: ticket, ...others } = tickets
  if (act.act === 'leave') return { ...roster, tickets: others }
  return ticket === undefined ? { ...roster, next: next + 1, tickets: { ...tickets, [act.member]: next } } : roster
}

/** The roster before and after each act of a history. */
const stepsOf = ({ capacity, acts }: { capacity: number; acts: readonly Act[] }) => {
  let roster: Roster = { capacity, next: 0, tickets: {} }
  return acts.map((act) => {
    const before = roster
    roster = after(before, act)
    return { act, before, after: roster }
  })
}

type Step = ReturnType<typeof stepsOf>[number]

const always = (holds: (step: Step) => void) => () => {
  fc.assert(
    fc.property(history, (told) => stepsOf(told).forEach(holds)),
    { numRuns: 300 },
  )
}

describe('a roster', () => {
  it(
    'never has more going than its capacity, and counts everybody once',
    always(({ after: roster }) => {
      const { going, waiting } = countsOf(roster)
      expect(going).toBeLessThanOrEqual(roster.capacity)
      expect(going + waiting).toBe(new Set(inOrder(roster)).size)
      expect(goingIn(roster)).toHaveLength(going)
    }),
  )

  it(
    'has nobody waiting while a place is free',
    always(({ after: roster }) => {
      const { going, waiting } = countsOf(roster)
      expect(waiting === 0 || going === roster.capacity).toBe(true)
    }),
  )

  it(
    'keeps the order of those who stay, and puts whoever is new at the end',
    always(({ act, before, after: roster }) => {
      const stayed = inOrder(roster).filter((each) => each in before.tickets)
      expect(stayed).toEqual(inOrder(before).filter((each) => each in roster.tickets))
      const isNew = act.act === 'sign up' && !(act.member in before.tickets)
      expect(isNew ? inOrder(roster).at(-1) : act.act).toBe(isNew ? act.member : act.act)
    }),
  )

  it(
    'gives somebody who signs up again no second ticket and no other place',
    always(({ act, before, after: roster }) => {
      const isThere = act.act === 'sign up' && act.member in before.tickets
      expect(isThere ? roster : before).toEqual(before)
    }),
  )

  it(
    'takes a place only from who leaves',
    always(({ act, before, after: roster }) => {
      const lost = goingIn(before).filter((each) => !goingIn(roster).includes(each))
      expect(lost).toEqual(act.act === 'leave' && goingIn(before).includes(act.member) ? [act.member] : [])
    }),
  )

  it(
    'moves up exactly the first who wait, in their order',
    always(({ before, after: roster }) => {
      const waited = inOrder(before).slice(before.capacity)
      const up = movedUp(before, roster)
      expect(up).toEqual(waited.filter((each) => each in roster.tickets).slice(0, up.length))
      for (const each of up) expect(standingIn(roster, each)).toEqual({ status: 'going' })
    }),
  )

  it(
    'tells everybody the place in line that they have',
    always(({ after: roster }) => {
      const positions = inOrder(roster)
        .slice(roster.capacity)
        .map((each) => standingIn(roster, each))
      expect(positions).toEqual(positions.map((_, place) => ({ status: 'waiting', position: place + 1 })))
      expect(standingIn(roster, 'a stranger')).toBeUndefined()
    }),
  )
})
