import { beginning, skewMsMost } from '../world/machines.ts'
import type { Contents } from './contents.ts'

const day = 86_400_000
const lasting = new Set(['requested', 'accepted', 'handed_over', 'disputed'])

/**
 * Invariant 12: what is past due is over, and thanks are published when their time has come. A listing that was reserved when its
 * time came, and is open again, waits for its daily look.
 */
export const checkSchedule = (contents: Contents, now: number): string[] => {
  const latest = beginning + now - skewMsMost
  const isPast = (at: string | undefined): boolean => at !== undefined && Date.parse(at) <= latest
  const exchanges = [...contents.exchanges.values()]
  return [
    ...exchanges
      .filter(({ status, due }) => lasting.has(status) && (due === undefined || isPast(due)))
      .map(({ id, status, due }) => `exchange ${id} is ${status}, due at ${due ?? 'no time'}`),
    ...[...contents.listings.values()]
      .filter(
        ({ status, expiresAt, dueAt }) =>
          status === 'open' && isPast(expiresAt) && (dueAt === undefined || isPast(dueAt)),
      )
      .map(({ id, expiresAt }) => `listing ${id} is open, and has expired at ${expiresAt}`),
    ...exchanges.flatMap((exchange) => thanksFaults(contents, exchange, latest)),
  ]
}

const thanksFaults = (
  { sealed, published, accounts }: Contents,
  { id, status, thanked, giver, receiver, history }: Contents['exchanges'] extends Map<string, infer E> ? E : never,
  latest: number,
): string[] => {
  const hasLeft = (member: string): boolean => accounts.get(member)?.closedAt !== undefined
  const completedAt = Date.parse(history.at(-1)?.at ?? '')
  const isRipe = status === 'completed' && (thanked.length === 2 || completedAt + 14 * day <= latest)
  return thanked.flatMap((role) => {
    const to = role === 'giver' ? receiver : giver
    return [
      ...(sealed.has(`${id} ${role}`) ? [] : [`the thanks of ${role} for ${id} are lost`]),
      ...(isRipe && !hasLeft(to) && !published.has(`${id} ${to}`)
        ? [`the thanks of ${role} for ${id} are not published`]
        : []),
    ]
  })
}
