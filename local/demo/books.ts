import * as z from 'zod'
import type { Member } from './member.ts'

const Purse = z.object({ available: z.number(), held: z.number(), balance: z.number(), goodVibes: z.number() })
const Row = z.object({ id: z.string(), kind: z.string(), amount: z.number(), balance: z.number() })
const Statement = z.object({ items: z.array(Row) })

type Row = z.infer<typeof Row>

/** What a member's account says at a moment. */
type Page = { readonly purse: z.infer<typeof Purse>; readonly rows: readonly Row[] }

const pageOf = async (member: Member): Promise<Page> => {
  const purse = Purse.parse(await member.ask('/v1/me'))
  const { items } = Statement.parse(await member.ask('/v1/me/entries?limit=100'))
  return { purse, rows: items }
}

const signed = (amount: number): string => (amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : '0')
const change = (before: number, after: number): string => (before === after ? `${after}` : `${before} → ${after}`)

/** Says what an act changes in the ledger, by looking at the accounts of a few members before and after. */
export const openBooks = (members: readonly Member[]) => {
  const seen = new Map<string, Page>()
  const before = (name: string): Page =>
    seen.get(name) ?? { purse: { available: 0, held: 0, balance: 0, goodVibes: 0 }, rows: [] }

  const purseLine = ({ name }: Member, { purse }: Page): string[] => {
    const old = before(name).purse
    if (JSON.stringify(old) === JSON.stringify(purse)) return []
    const words = (['available', 'held', 'goodVibes'] as const)
      .filter((key) => old[key] !== purse[key] || key !== 'goodVibes')
      .map((key) => `${key === 'goodVibes' ? 'Good Vibes' : key} ${change(old[key], purse[key])}`)
    return [`${name.padEnd(7)}${words.join(', ')}`]
  }

  /** The legs of each new transfer; what the members' own do not sum up to, the commons has. */
  const transferLines = (pages: readonly (readonly [Member, Page])[]): string[] => {
    const transfers = new Map<string, { kind: string; legs: string[]; sum: number }>()
    for (const [{ name }, { rows }] of pages) {
      const known = new Set(before(name).rows.map(({ id }) => id))
      for (const { id, kind, amount } of rows.filter((row) => !known.has(row.id)).toReversed()) {
        const { legs, sum } = transfers.get(id) ?? { legs: [], sum: 0 }
        transfers.set(id, { kind, legs: [...legs, `${name} ${signed(amount)}`], sum: sum + amount })
      }
    }
    return [...transfers.values()].map(
      ({ kind, legs, sum }) => `transfer (${kind}): ${legs.join(', ')}, commons ${signed(0 - sum)}`,
    )
  }

  return {
    /** One line for each account that changed, one for each transfer. */
    changes: async (): Promise<string[]> => {
      const pages: (readonly [Member, Page])[] = []
      for (const member of members) pages.push([member, await pageOf(member)])
      const lines = [...pages.flatMap(([member, page]) => purseLine(member, page)), ...transferLines(pages)]
      for (const [{ name }, page] of pages) seen.set(name, page)
      return lines.length > 0 ? lines : ['nothing changes in the ledger']
    },
    /** A statement, newest first: the amount, the balance after it, and why. */
    statement: async (member: Member): Promise<string[]> =>
      (await pageOf(member)).rows.map(
        ({ amount, balance, kind }) =>
          `${signed(amount).padStart(5)}   balance ${String(balance).padStart(3)}   ${kind}`,
      ),
    purse: async (member: Member): Promise<[available: number, held: number, goodVibes: number]> => {
      const { available, held, goodVibes } = (await pageOf(member)).purse
      return [available, held, goodVibes]
    },
  }
}

export type Books = ReturnType<typeof openBooks>
