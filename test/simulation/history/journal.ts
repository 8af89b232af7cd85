import type { EntryLine, Line } from './line.ts'

const beginning = Date.UTC(2026, 2, 2, 8)

const dateOf = (atMs: number): string => new Date(beginning + atMs).toISOString().slice(0, 10)

const account = (member: string): string => `members:${member}`

const posting = (name: string, amount: number): string => `    ${name}  ${amount} D`

const transferText = (atMs: number, sides: readonly EntryLine[]): string => {
  const [first] = sides
  if (!first) return ''
  const about = [first.kind, first.exchange, first.corrects && `corrects ${first.corrects}`].filter(Boolean).join(' ')
  const legs = sides.map(({ member, amount }) => posting(account(member), amount))
  return [`${dateOf(atMs)} (${first.transfer}) ${about}`, ...legs, posting('commons', first.commons)].join('\n')
}

/** What each account has at the end, asserted: hledger computes it from the transactions and compares. */
const assertions = (lines: readonly Line[], atMs: number): string => {
  const balances = lines.flatMap((line) =>
    line.type === 'account' ? [`    ${account(line.member)}  0 D = ${line.available + line.held} D`] : [],
  )
  return [`${dateOf(atMs)} What the accounts say`, ...balances].join('\n')
}

const declarations = (lines: readonly Line[]): string => {
  const members = lines.flatMap((line) => (line.type === 'account' ? [`account ${account(line.member)}`] : []))
  return ['commodity 1000. D', 'account commons', ...members].join('\n')
}

/** The transfers of a history as a journal for hledger, which checks that each sums to zero and what accounts have. */
export const journalOf = (lines: readonly Line[]): string => {
  const texts: string[] = []
  let lastMs = 0
  for (const line of lines) {
    if (line.type !== 'commit' || !line.entries) continue
    lastMs = line.atMs
    const transfers = Map.groupBy(line.entries, ({ transfer }) => transfer)
    for (const sides of transfers.values()) texts.push(transferText(line.atMs, sides))
  }
  return [declarations(lines), ...texts, assertions(lines, lastMs)].join('\n\n') + '\n'
}
