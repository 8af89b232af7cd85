import { add, type Check, differences, type Sums } from './check.ts'

/** Invariant 6: `helped` counts the different people helped, and no one twice. */
export const checkHelped: Check = (commit, { book }) => {
  const [expected, actual]: [Sums, Sums] = [new Map(), new Map()]
  for (const { giver, isNew } of commit.helped) add(expected, giver, isNew ? 1 : 0)
  for (const { id, before, after } of commit.accounts) add(actual, id, (after?.helped ?? 0) - (before?.helped ?? 0))
  return [...differences('helped', expected, actual), ...missing(commit, book)]
}

/** Whoever completes an exchange has helped its receiver, from then on. */
const missing = (commit: Parameters<Check>[0], book: Parameters<Check>[1]['book']): string[] =>
  commit.exchanges.flatMap(({ before, after }) => {
    if (after?.status !== 'completed' || before?.status === 'completed') return []
    const { giver, receiver } = after
    const isKnown =
      book.helped.get(giver)?.has(receiver) === true ||
      commit.helped.some((pair) => pair.giver === giver && pair.receiver === receiver)
    return isKnown ? [] : [`${giver} has helped ${receiver}, and it was not noted`]
  })
