import { describe, expect, it } from 'vitest'
import { checkHistory } from './check-history.ts'
import { journalOf } from './history/journal.ts'
import type { Line } from './history/line.ts'
import { runSeed } from './run-seed.ts'

const seeds = Array.from({ length: 24 }, (_, n) => n + 1)
const short = { rounds: 8 }

describe('the simulation', () => {
  it.each(seeds)('finds nothing that must not be, in seed %i', async (seed) => {
    const { violations, operations } = await runSeed(seed, short)
    expect(violations).toEqual([])
    expect(operations).toBeGreaterThan(200)
  })

  it('replays a seed exactly', async () => {
    const [once, again] = [await runSeed(7, short), await runSeed(7, short)]
    expect(again.history).toEqual(once.history)
    expect(again.tally.counts).toEqual(once.tally.counts)
  })
})

type Tampering = [what: string, tamper: (line: Line) => Line | undefined]

const isCommit = (line: Line): line is Extract<Line, { type: 'commit' }> => line.type === 'commit'

const tamperings: Tampering[] = [
  [
    'an entry of one more',
    (line) =>
      isCommit(line) && line.entries
        ? { ...line, entries: line.entries.map((entry) => ({ ...entry, amount: entry.amount + 1 })) }
        : undefined,
  ],
  [
    'a settlement that is gone',
    (line) => {
      if (!isCommit(line) || line.entries?.[0]?.kind !== 'settlement') return undefined
      const { entries: _, ...rest } = line
      return rest
    },
  ],
  [
    'a move that is none',
    (line) =>
      isCommit(line) && line.exchanges?.[0]?.to === 'completed'
        ? { ...line, exchanges: line.exchanges.map((each) => ({ ...each, move: 'cancel' })) }
        : undefined,
  ],
  [
    'an account with other Digos',
    (line) => (line.type === 'account' ? { ...line, available: line.available + 1 } : undefined),
  ],
  [
    'a member who has helped one more',
    (line) => (line.type === 'account' ? { ...line, helped: line.helped + 1 } : undefined),
  ],
  [
    'an acknowledged move that was never made',
    (line) =>
      line.type === 'operation' && line.name === 'acceptExchange'
        ? { ...line, outcome: 'done', exchange: 'nowhere' }
        : undefined,
  ],
]

/** The same history with its first line changed that can be. */
const tampered = (lines: readonly Line[], tamper: Tampering[1]): Line[] => {
  const place = lines.findIndex((line) => tamper(line) !== undefined)
  const changed = lines[place] && tamper(lines[place])
  return changed ? lines.with(place, changed) : []
}

describe('the check of a history', () => {
  it('finds nothing in one that is sound, and each thing that is wrong', async () => {
    const { history } = await runSeed(5, short)
    expect(checkHistory(history)).toEqual([])
    for (const [what, tamper] of tamperings) {
      const lines = tampered(history, tamper)
      expect({ what, lines: lines.length }).toEqual({ what, lines: history.length })
      expect({ what, faults: checkHistory(lines).length }).not.toEqual({ what, faults: 0 })
    }
  })
})

it('writes a journal whose transactions sum to zero, and asserts what accounts have', () => {
  const lines: Line[] = [
    {
      type: 'commit',
      atMs: 0,
      entries: [
        { transfer: 't', member: 'ann', kind: 'settlement', side: 'giver', amount: 40, commons: -3, exchange: 'x' },
        { transfer: 't', member: 'bob', kind: 'settlement', side: 'receiver', amount: -37, commons: -3, exchange: 'x' },
      ],
    },
    { type: 'account', member: 'ann', available: 40, held: 0, helped: 1, isClosed: false },
  ]
  expect(journalOf(lines)).toBe(`commodity 1000. D
account commons
account members:ann

2026-03-02 (t) settlement x
    members:ann  40 D
    members:bob  -37 D
    commons  -3 D

2026-03-02 What the accounts say
    members:ann  0 D = 40 D
`)
})
