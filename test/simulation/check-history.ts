import { existsSync, readFileSync } from 'node:fs'
import { checkRosterLines } from './check-roster-lines.ts'
import type { EntryLine, ExchangeLine, Line } from './history/line.ts'

/**
 * Checks a history file on its own: it knows the lines and the rules of the product, and no code of the ledger.
 * `node test/simulation/check-history.ts FILE` tells what is wrong; it ends with 1 if anything is.
 */

const moves: Record<string, readonly string[]> = {
  '': ['request:asker:requested'],
  requested: [
    'accept:owner:accepted',
    'decline:owner:declined',
    'decline:schedule:declined',
    'withdraw:asker:withdrawn',
    'withdraw:schedule:withdrawn',
    'expire:schedule:expired',
  ],
  accepted: [
    'handover:giver:handed_over',
    'confirm:giver:completed',
    'confirm:receiver:completed',
    'cancel:giver:cancelled',
    'cancel:receiver:cancelled',
    'expire:schedule:expired',
    'dispute:giver:disputed',
    'dispute:receiver:disputed',
  ],
  handed_over: [
    'confirm:giver:completed',
    'confirm:receiver:completed',
    'confirm:schedule:completed',
    'dispute:giver:disputed',
    'dispute:receiver:disputed',
    'cancel:giver:cancelled',
    'cancel:receiver:cancelled',
  ],
  disputed: [
    'cancel:giver:cancelled',
    'cancel:receiver:cancelled',
    'resolve:moderator:completed',
    'resolve:moderator:cancelled',
    'expire:schedule:cancelled',
  ],
}

const holding = ['accepted', 'handed_over', 'disputed']
const promising = [...holding, 'completed']

type CommitLine = Extract<Line, { type: 'commit' }>

type Story = {
  faults: string[]
  exchanges: Map<string, ExchangeLine>
  entries: EntryLine[]
  listings: Map<string, { quantity: number; left: number; isForgotten?: true }>
  operations: Extract<Line, { type: 'operation' }>[]
  accounts: Extract<Line, { type: 'account' }>[]
  /** Which operations have moved which exchange, and how. */
  made: { operation: number | undefined; atMs: number; exchange: string; move: string }[]
}

const asIs = (exchange: ExchangeLine): readonly string[] => {
  const asker = exchange.kind === 'offer' ? 'receiver' : 'giver'
  const by = exchange.by ?? ''
  if (by !== 'giver' && by !== 'receiver') return [by]
  return [by, by === asker ? 'asker' : 'owner']
}

const takeExchange = (story: Story, exchange: ExchangeLine, { operation, atMs }: CommitLine): void => {
  const known = story.exchanges.get(exchange.id)
  if (known?.to !== exchange.from)
    story.faults.push(`${exchange.id} was ${known?.to ?? 'nothing'}, not ${exchange.from ?? ''}`)
  if (exchange.move === undefined && exchange.from !== exchange.to)
    story.faults.push(`${exchange.id} went to ${exchange.to} without a move`)
  if (exchange.move !== undefined) {
    const allowed = moves[exchange.from ?? ''] ?? []
    const isAllowed = asIs(exchange).some((by) => allowed.includes(`${exchange.move}:${by}:${exchange.to}`))
    if (!isAllowed)
      story.faults.push(`${exchange.id}: ${exchange.from ?? ''} has no ${exchange.move} by ${exchange.by ?? ''}`)
    story.made.push({ operation, atMs, exchange: exchange.id, move: exchange.move })
  }
  story.exchanges.set(exchange.id, exchange)
}

const read = (lines: Iterable<Line>): Story => {
  const story: Story = {
    faults: [],
    exchanges: new Map(),
    entries: [],
    listings: new Map(),
    operations: [],
    accounts: [],
    made: [],
  }
  for (const line of lines) {
    if (line.type === 'operation') story.operations.push(line)
    else if (line.type === 'account') story.accounts.push(line)
    else {
      for (const exchange of line.exchanges ?? []) takeExchange(story, exchange, line)
      for (const listing of line.listings ?? []) story.listings.set(listing.id, listing)
      story.entries.push(...(line.entries ?? []))
    }
  }
  return story
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

const groups = <T>(list: Iterable<T>, keyOf: (each: T) => string): Map<string, T[]> => {
  const grouped = new Map<string, T[]>()
  for (const each of list) grouped.set(keyOf(each), [...(grouped.get(keyOf(each)) ?? []), each])
  return grouped
}

const checkTransfers = ({ entries, exchanges }: Story): string[] => {
  const faults: string[] = []
  const settled = new Map<string, number>()
  for (const [transfer, sides] of groups(entries, (entry) => entry.transfer)) {
    const [first] = sides
    if (!first) continue
    if (total(sides.map(({ amount }) => amount)) + first.commons !== 0) faults.push(`${transfer} does not sum to zero`)
    if (first.kind !== 'settlement') continue
    const exchange = exchanges.get(first.exchange ?? '')
    settled.set(first.exchange ?? '', (settled.get(first.exchange ?? '') ?? 0) + 1)
    const legs = sides.map(({ side, amount, member }) => `${side} ${member} ${amount}`).toSorted()
    const wanted = exchange && [
      `giver ${exchange.giver} ${exchange.earned}`,
      `receiver ${exchange.receiver} ${0 - exchange.price}`,
    ]
    if (legs.join() !== wanted?.join()) faults.push(`${transfer} is not what its exchange says: ${legs.join()}`)
  }
  for (const { id, to } of exchanges.values()) {
    const count = settled.get(id) ?? 0
    if (count !== (to === 'completed' ? 1 : 0)) faults.push(`${id} is ${to} and settled ${count} times`)
  }
  return faults
}

const checkAccounts = ({ accounts, entries, exchanges }: Story): string[] => {
  const byMember = groups(entries, (entry) => entry.member)
  const all = [...exchanges.values()]
  // A shift is in the books of its association too, with nothing for itself.
  const hosts = new Map(
    entries.flatMap(({ kind, side, transfer, member }) =>
      kind === 'volunteering' && side === 'receiver' ? [[transfer, member]] : [],
    ),
  )
  const faults = accounts.flatMap(({ member, available, held, helped, isClosed }) => {
    const booked = total((byMember.get(member) ?? []).map(({ amount }) => amount))
    const holds = total(
      all.filter(({ receiver, to }) => receiver === member && holding.includes(to)).map(({ price }) => price),
    )
    const people = new Set([
      ...all.filter(({ giver, to }) => giver === member && to === 'completed').map((x) => x.receiver),
      ...(byMember.get(member) ?? []).flatMap(({ transfer, side }) =>
        side === 'giver' ? (hosts.get(transfer) ?? []) : [],
      ),
    ])
    return [
      ...(booked === available + held && available >= 0 && held >= 0
        ? []
        : [`${member} has ${available} and ${held}, booked ${booked}`]),
      ...(holds === held ? [] : [`${member} holds ${held}, not ${holds}`]),
      ...(people.size === helped ? [] : [`${member} has helped ${helped}, not ${people.size}`]),
      ...(isClosed && available + held !== 0 ? [`${member} has left with Digos`] : []),
    ]
  })
  const commons = total([...groups(entries, (entry) => entry.transfer).values()].map(([first]) => first?.commons ?? 0))
  const balances = total(accounts.map(({ available, held }) => available + held))
  return balances + commons === 0 ? faults : [...faults, `balances ${balances} and the commons ${commons} are not zero`]
}

const checkPieces = ({ listings, exchanges }: Story): string[] => {
  const byListing = groups(exchanges.values(), (exchange) => exchange.listing)
  return [...listings].flatMap(([id, { quantity, left, isForgotten }]) => {
    const own = (byListing.get(id) ?? []).filter(({ to, isStanding }) => promising.includes(to) && !isStanding)
    const promised = total(own.map((exchange) => exchange.quantity))
    const isRight = isForgotten ? promised <= quantity - left : promised === quantity - left
    return isRight && left >= 0 ? [] : [`${id} has promised ${promised} of ${quantity}, ${left} left`]
  })
}

const moveOf: Record<string, string> = {
  requestExchange: 'request',
  acceptExchange: 'accept',
  declineExchange: 'decline',
  withdrawExchange: 'withdraw',
  handOverExchange: 'handover',
  cancelExchange: 'cancel',
  disputeExchange: 'dispute',
  resolveDispute: 'resolve',
}

/** Who has left, or is of the team no more, before the answer came learns no more than that. */
const learnsNoMore = (code: string | undefined, member: string, exchange: ExchangeLine | undefined): boolean => {
  if (code === 'account_closed' || code === 'association_suspended') return true
  const isForOthers = exchange !== undefined && exchange.giver !== member && exchange.receiver !== member
  return isForOthers && (code === 'not_found' || code === 'not_allowed')
}

/**
 * What was acknowledged happened; what was refused did not happen by that operation, or only after its end, when the
 * network brought a duplicate of a request late.
 */
const checkOutcomes = ({ operations, made, exchanges }: Story): string[] => {
  const done = new Set(made.map(({ exchange, move }) => `${exchange} ${move}`))
  const own = new Map(made.map((each) => [`${each.operation ?? ''} ${each.move}`, each]))
  return operations.flatMap(({ number, name, member, outcome, code, exchange, endedMs }) => {
    const move = moveOf[name]
    if (move === undefined) return []
    const isThere = done.has(`${exchange ?? ''} ${move}`)
    if (outcome === 'done' && !isThere) return [`${number} ${name} was acknowledged and is not there`]
    const by = own.get(`${number} ${move}`)
    const isMade = outcome === 'refused' && by !== undefined && by.atMs <= endedMs
    return isMade && !learnsNoMore(code, member, exchanges.get(by.exchange))
      ? [`${number} ${name} was refused and is there`]
      : []
  })
}

/** All that is wrong with a history. */
export const checkHistory = (lines: readonly Line[]): string[] => {
  const story = read(lines)
  return [
    ...story.faults,
    ...checkTransfers(story),
    ...checkAccounts(story),
    ...checkPieces(story),
    ...checkOutcomes(story),
    ...checkRosterLines(lines),
  ]
}

if (import.meta.main) {
  const [file = '.indigo/simulation/history.jsonl'] = process.argv.slice(2)
  if (!existsSync(file)) {
    console.error(`There is no history ${file}: npm run simulate leaves one.`)
    process.exit(2)
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const faults = checkHistory(lines.map((line) => JSON.parse(line) as Line))
  for (const fault of faults) console.error(fault)
  console.log(`${lines.length} lines, ${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}
