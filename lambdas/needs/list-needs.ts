import type { needs } from '../../shared/contract/needs.ts'
import { associationOf, teamMemberOf } from '../../shared/data/associations/association-items.ts'
import { authorityKeys } from '../../shared/data/associations/authority.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { key } from '../../shared/data/keys.ts'
import { summaryOf } from '../../shared/data/listing-items.ts'
import { needsOf } from '../../shared/data/needs/needs-of.ts'
import { IndexMark } from '../../shared/data/own-lists.ts'
import { actingStandingOf } from '../../shared/data/read-account.ts'
import type { Item } from '../../shared/data/table.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Is the reader of its team? Everybody else sees verified associations only. @throws Refusal `not_found`, `account_closed` */
const isOfTeam = ([head, member, standing]: readonly (Item | undefined)[]): boolean => {
  actingStandingOf(standing)
  const { status } = associationOf(head)
  if (teamMemberOf(member)?.status === 'joined') return true
  if (status !== 'verified') throw new Refusal('not_found')
  return false
}

/** A page of an association's listings: all for its team, the open ones for anybody else. */
export const listNeeds: Handler<typeof needs.listNeeds> = async (input, caller, app) => {
  const { id, status, limit, cursor } = input
  const scope = `listings ${id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, IndexMark, cursor)
  const isOpen = caller === undefined || status !== undefined
  const beside = caller ? authorityKeys(id, caller.id) : [key.association(id)]
  const page = await needsOf(app, id, { isOpen, limit, mark, beside })
  if (!isOfTeam(page.beside) && !isOpen) return listNeeds({ ...input, status: 'open' }, caller, app)
  return { items: page.items.map(summaryOf), ...(page.next && { cursor: writeCursor(scope, page.next) }) }
}
