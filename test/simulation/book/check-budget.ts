import { sponsoredMost } from '../../../shared/domain/budget.ts'
import { timeOfUuid7 } from '../../../shared/domain/uuid.ts'
import type { Effect } from '../table/plan-write.ts'
import { add, type Check, differences, type Sums } from './check.ts'
import type { ExchangeImage } from './images.ts'

const standing = new Set(['accepted', 'handed_over', 'disputed', 'completed'])

const associationOf = (exchange: ExchangeImage): string =>
  exchange.association === 'giver' ? exchange.giver : exchange.receiver

/** What an exchange takes of an association's budget, from its acceptance on. */
const reservedFor = (exchange: ExchangeImage | undefined): [string, number] => {
  if (exchange?.budgetMonth === undefined || !standing.has(exchange.status)) return ['', 0]
  return [`A#${associationOf(exchange)} B#${exchange.budgetMonth}`, exchange.earned]
}

const isSponsorship = ({ key }: Effect): boolean => key.PK.startsWith('M#') && key.SK.startsWith('G#')

/** What a sponsorship takes of it: its value while it is open, and that of its exchange once it is used. */
const heldBy = (side: Effect['before']): [string, number] => {
  const { associationId, month, status, value } = side?.item ?? {}
  return status === 'open' ? [`A#${String(associationId)} B#${String(month)}`, Number(value)] : ['', 0]
}

const over = new Set(['declined', 'withdrawn', 'cancelled', 'expired'])

const sponsoredFor = (exchange: ExchangeImage | undefined): [string, number] => {
  const { sponsor, status = '' } = exchange ?? {}
  return sponsor && !over.has(status) ? [`A#${sponsor.association} B#${sponsor.month}`, sponsor.value] : ['', 0]
}

const numberIn = (side: Effect['before'], name: string): number => Number(side?.item[name] ?? 0)

/** Invariant 5: a month's budget holds what stands reserved and what was given of that month, and never more than there is. */
export const checkBudget: Check = ({ exchanges, entries, others }, { economy }) => {
  const [reserved, sponsored]: [Sums, Sums] = [new Map(), new Map()]
  const [actual, ofSponsors]: [Sums, Sums] = [new Map(), new Map()]
  const change = (sums: Sums, after: [string, number], before: [string, number]): void => {
    add(sums, after[0], after[1])
    add(sums, before[0], 0 - before[1])
  }
  for (const { before, after } of exchanges) {
    change(reserved, reservedFor(after), reservedFor(before))
    change(sponsored, sponsoredFor(after), sponsoredFor(before))
  }
  for (const { id, before, after } of entries)
    if (!before && after?.kind === 'volunteering' && after.side === 'receiver')
      add(reserved, `A#${id} B#${monthIn(timeOfUuid7(after.SK.slice('E#'.length)))}`, 0 - after.commons)
  for (const effect of others.filter(isSponsorship)) change(sponsored, heldBy(effect.after), heldBy(effect.before))
  const budgets = others.filter(({ key }) => key.PK.startsWith('A#') && key.SK.startsWith('B#'))
  for (const { key, before, after } of budgets) {
    const name = `${key.PK} ${key.SK}`
    add(actual, name, numberIn(after, 'reserved') - numberIn(before, 'reserved'))
    add(ofSponsors, name, numberIn(after, 'sponsored') - numberIn(before, 'sponsored'))
  }
  for (const [name, value] of sponsored) add(reserved, name, value)
  return [
    ...differences('what is reserved', reserved, actual),
    ...differences('what is sponsored', sponsored, ofSponsors),
    ...budgets.flatMap(({ key, after }) => {
      const [all, part] = [numberIn(after, 'reserved'), numberIn(after, 'sponsored')]
      const isWithin = all >= part && part >= 0 && all <= economy.solidarityBudget && part <= sponsoredMost
      return isWithin ? [] : [`${key.PK} ${key.SK} has ${all} reserved, ${part} of it sponsored`]
    }),
  ]
}

/** Invariant 1: the giver of a gift earns its value if the month's budget took it, and else nothing. */
export const checkEarned: Check = ({ exchanges, others }, { economy, book }) =>
  exchanges.flatMap(({ id, before, after }) => {
    if (before?.status !== 'requested' || after?.status !== 'accepted' || after.association !== 'receiver') return []
    const month = monthIn(after.history.at(-1)?.at ?? '')
    const name = `A#${after.receiver} B#${month}`
    const item = others.find(({ key }) => `${key.PK} ${key.SK}` === name)
    const spent = item ? numberIn(item.before, 'reserved') : (book.budgets.get(name) ?? 0)
    const expected = spent + after.value <= economy.solidarityBudget ? after.value : 0
    const isOfMonth = after.earned === 0 || after.budgetMonth === month
    return after.earned === expected && isOfMonth
      ? []
      : [`exchange ${id} earns ${after.earned} of ${after.budgetMonth ?? 'no month'}, not ${expected} of ${month}`]
  })

/** The month in Paris, where the simulated country lies, by its own reckoning. */
export const monthIn = (at: string): string =>
  new Date(at).toLocaleDateString('sv', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit' })
