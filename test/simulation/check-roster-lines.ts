import type { EntryLine, Line, RosterLine } from './history/line.ts'

/**
 * Invariants 5 and 13 of events and shifts, from the lines of a history alone: how people came and went, who was said to have
 * come, and what that was worth. It knows no code of the ledger.
 */

type Roster = RosterLine & { atMs: number; operation?: number }

const lineOf = ({ tickets }: RosterLine): string[] =>
  Object.entries(tickets)
    .toSorted(([, one], [, other]) => one - other)
    .map(([member]) => member)

const isPart = (some: readonly string[], all: readonly string[]): boolean => some.every((each) => all.includes(each))

/** One roster, from one state to the next. */
const stepFaults = (before: RosterLine | undefined, after: RosterLine): string[] => {
  const [was, is] = [before ? lineOf(before) : [], lineOf(after)]
  const came = is.filter((member) => !was.includes(member))
  const left = was.filter((member) => !is.includes(member))
  const seats = is.slice(0, after.capacity)
  const sat = was.slice(0, before?.capacity)
  const isClosed = before !== undefined && before.status !== 'open'
  const holds: readonly (readonly [string, boolean])[] = [
    ['two have one number', new Set(Object.values(after.tickets)).size === is.length],
    ['more than one came or left at once', came.length + left.length <= 1],
    [
      'a line has lost its order',
      was.filter((each) => is.includes(each)).join() === is.filter((each) => was.includes(each)).join(),
    ],
    ['who came is not at the end', came.every((member) => is.at(-1) === member)],
    [
      'somebody lost their place',
      isPart(
        sat.filter((member) => !left.includes(member)),
        seats,
      ),
    ],
    ['a cancelled one was changed', !isClosed || (came.length + left.length === 0 && after.status === before.status)],
    [
      'somebody came who was not going',
      isPart(
        after.came.filter((each) => !before?.came.includes(each)),
        seats,
      ),
    ],
  ]
  return holds.filter(([, isSo]) => !isSo).map(([what]) => what)
}

/** Whoever came to a shift is in the books with it, once; nobody else is. */
const earnedFaults = (rosters: readonly Roster[], entries: readonly EntryLine[]): string[] => {
  const booked = new Map<string, number>()
  for (const { kind, side, member, activity } of entries) {
    if (kind !== 'volunteering' || side !== 'giver') continue
    const name = `${activity ?? ''} ${member}`
    booked.set(name, (booked.get(name) ?? 0) + 1)
  }
  const shifts = rosters.filter(({ isMission }) => isMission)
  const came = new Map(
    shifts.flatMap(({ roster, came: those }) => those.map((member) => [`${roster} ${member}`, true])),
  )
  return [...booked].flatMap(([name, times]) =>
    times === 1 && came.has(name)
      ? []
      : [`${name} was booked ${times} times, and ${came.has(name) ? '' : 'never '}came`],
  )
}

type Operation = Extract<Line, { type: 'operation' }>

const meantBy: Record<string, boolean> = {
  signUpForEvent: true,
  signUpForShift: true,
  leaveEvent: false,
  leaveShift: false,
}

/** Was somebody on a roster, or not, at some moment between two? */
const wasEver = (states: readonly Roster[], member: string, isOn: boolean, from: number, until: number): boolean =>
  states.some(
    ({ atMs, tickets }, place) =>
      member in tickets === isOn && atMs <= until && (states[place + 1]?.atMs ?? Infinity) >= from,
  )

/** Invariant 10 of sign-ups: done ones were so; refused ones changed nothing before their end, unless it was cancelled meanwhile. */
const outcomeFaults = (rosters: ReadonlyMap<string, Roster[]>, operations: readonly Operation[]): string[] =>
  operations.flatMap(({ number, name, member, roster, outcome, code, startedMs, endedMs }) => {
    const isOn = meantBy[name]
    if (isOn === undefined || roster === undefined) return []
    const states = rosters.get(roster) ?? []
    if (outcome === 'done' && !wasEver(states, member, isOn, startedMs, endedMs))
      return [`${number} ${name} was acknowledged and was never so`]
    const isMade = states.some(({ operation, atMs }) => operation === number && atMs <= endedMs)
    const isOver = isOn && code === 'wrong_state' && states.at(-1)?.status !== 'open'
    return outcome === 'refused' && isMade && !isOver ? [`${number} ${name} was refused and has changed ${roster}`] : []
  })

/** All that is wrong with the rosters of a history. */
export const checkRosterLines = (lines: Iterable<Line>): string[] => {
  const states = new Map<string, Roster[]>()
  const operations: Operation[] = []
  const entries: EntryLine[] = []
  const faults: string[] = []
  for (const line of lines) {
    if (line.type === 'operation') operations.push(line)
    if (line.type !== 'commit') continue
    entries.push(...(line.entries ?? []))
    for (const roster of line.rosters ?? []) {
      const known = states.get(roster.roster) ?? []
      for (const what of stepFaults(known.at(-1), roster)) faults.push(`${roster.roster}: ${what}`)
      const by = line.operation === undefined ? {} : { operation: line.operation }
      states.set(roster.roster, [...known, { ...roster, atMs: line.atMs, ...by }])
    }
  }
  const last = [...states.values()].flatMap((each) => each.at(-1) ?? [])
  return [...faults, ...earnedFaults(last, entries), ...outcomeFaults(states, operations)]
}
