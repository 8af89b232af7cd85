import type { Check } from './check.ts'

/** An account opens once; one that has closed takes and gives nothing more, and stays closed since the same time. */
export const checkClosed: Check = ({ accounts, by }) =>
  accounts.flatMap(({ id, before, after }) => {
    if (before === undefined || after === undefined) return []
    if (by?.name === 'welcome') return [`the account of ${id} was opened twice`]
    const isClosing = before.closedAt === undefined && after.closedAt !== undefined
    const isEmpty = after.available === 0 && after.held === 0 && (after.open?.size ?? 0) === 0
    if (isClosing) return isEmpty ? [] : [`the account of ${id} closed with something in it`]
    if (before.closedAt === undefined) return []
    const isStill =
      after.available === before.available &&
      after.held === before.held &&
      after.lastEntry === before.lastEntry &&
      after.open?.size === before.open?.size &&
      after.closedAt === before.closedAt
    return isStill ? [] : [`the account of ${id} changed after it was closed`]
  })

/** Nothing is promised to somebody who has left. */
export const checkPromised: Check = ({ exchanges }, { book }) =>
  exchanges.flatMap(({ id, before, after }) => {
    if (before?.status !== 'requested' || after?.status !== 'accepted') return []
    const hasLeft = book.accounts.get(after.receiver)?.closedAt !== undefined
    return hasLeft ? [`exchange ${id} was accepted for ${after.receiver}, who has left`] : []
  })

/** A leaving begins once, and is not taken back; nobody's account closes without one. */
export const checkLeaving: Check = ({ accounts }) =>
  accounts.flatMap(({ id, before, after }) => {
    const isBegun = before?.leavingAt === undefined || after?.leavingAt === before.leavingAt
    const isAsked = after?.closedAt === undefined || after.leavingAt !== undefined
    return isBegun && isAsked ? [] : [`the leaving of ${id} began at ${before?.leavingAt ?? 'no time'}`]
  })
