import type { Caller } from '../../shared/contract/routes.ts'

/** Whoever reads, if anybody signed in does; that somebody is an operator the token says. */
export const readerFor = (caller: Caller | undefined): { id: string; isOperator: boolean } | undefined =>
  caller && { id: caller.id, isOperator: caller.groups.includes('operators') }
