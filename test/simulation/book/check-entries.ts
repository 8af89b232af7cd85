import type { Check } from './check.ts'

/** Invariant 7: entries only ever appear. */
export const checkEntries: Check = (commit) =>
  commit.entries.filter(({ before }) => before !== undefined).map(({ id }) => `an entry of ${id} was touched`)

/** Invariant 8: a grant comes with its mark, which was not there before, and with a new account. */
export const checkGrants: Check = (commit, { economy }) =>
  commit.entries.flatMap(({ id, after }) => {
    if (after?.kind !== 'grant') return []
    const isMarked = commit.marks.length === 1 && commit.marks[0]?.isNew === true
    const isNew = commit.accounts.some((account) => account.id === id && account.before === undefined)
    const isRight = after.amount === economy.welcomeGrant
    return isMarked && isNew && isRight ? [] : [`the grant of ${id} is not the first of its person`]
  })
