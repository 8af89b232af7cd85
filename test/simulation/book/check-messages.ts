import type { Check, Ground } from './check.ts'
import type { Commit } from './commit.ts'

const talking = new Set(['requested', 'accepted', 'handed_over', 'disputed', 'completed'])

/** A message comes only while its exchange is talked about. */
export const checkMessages: Check = ({ others }, { book }) =>
  others.flatMap(({ key, before, after }) => {
    if (!key.PK.startsWith('X#') || !key.SK.startsWith('C#') || !after) return []
    const { status } = book.exchanges.get(key.PK.slice(2)) ?? { status: 'absent' }
    return before === undefined && talking.has(status) ? [] : [`a message of ${key.PK} came when it was ${status}`]
  })

/**
 * What one side has not read, after it has marked up to where it has: the messages of the other side behind that. A
 * duplicate that the network brings later may find the same number again and set it back: a mark, and nothing that counts.
 */
export const checkUnread: Check = (commit, ground) => {
  const { by } = commit
  if (by?.name !== 'readMessages' || by.commits.length > 1) return []
  const { id, messageId } = by.input as { id: string; messageId: string }
  return commit.exchanges.flatMap(({ after }) => {
    if (after?.id !== id) return []
    const role = after.giver === by.member ? 'giver' : 'receiver'
    const counted = role === 'giver' ? after.unreadGiver : after.unreadReceiver
    const newer = newerThan(ground, id, messageId, role)
    return counted === newer ? [] : [`${role} of ${id} has ${counted} unread, and ${newer} messages are newer`]
  })
}

const newerThan = ({ book }: Ground, exchange: string, messageId: string, reader: string): number =>
  (book.messages.get(exchange) ?? []).filter(({ id, from }) => id > messageId && from !== reader).length

/** The messages that a commit brings. */
export const messagesIn = (commit: Commit): { exchange: string; id: string; from: string }[] =>
  commit.others.flatMap(({ key, after }) =>
    key.PK.startsWith('X#') && key.SK.startsWith('C#') && after
      ? [{ exchange: key.PK.slice(2), id: key.SK.slice(2), from: String(after.item['from']) }]
      : [],
  )

const writtenOnce = /^(?:M# N|X# [CKT])#/

/** A notice is told once, over no mark that it was read; a message, its key and a side's thanks are written once. */
export const checkOnce: Check = ({ others, by }) =>
  others.flatMap(({ key, before, after, kind }) => {
    const isOnce = writtenOnce.test(`${key.PK.slice(0, 2)} ${key.SK}`)
    return isOnce && before && after && kind === 'Put' ? [`${key.SK} was written again by ${by?.name ?? 'nobody'}`] : []
  })
