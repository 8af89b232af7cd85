import { createHash } from 'node:crypto'
import { msOf } from '../../domain/time.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import type { Item, Key } from '../table.ts'

/** Whose activities a calendar shows. */
export type CalendarOwner = { member: MemberId } | { association: AssociationId }

const secretBytes = 32

/** Only its hash is kept, so that whoever reads the table cannot read calendars. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

const ownerKey = (owner: CalendarOwner): Key =>
  'member' in owner ? key.memberCalendar(owner.member) : key.associationCalendar(owner.association)

/** A secret that holds no more goes by the table's own expiry; without its owner's word it is good for nothing anyway. */
const endStep = (hash: string, now: Instant): Step => ({
  write: {
    Update: {
      Key: key.calendar(hash),
      UpdateExpression: 'SET #ttl = :ttl',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':ttl': Math.floor(msOf(now) / 1_000) },
    },
  },
  otherwise: () => new Again(),
})

const ownerStep = (owner: CalendarOwner, before: Item | undefined, hash: string | undefined, now: Instant): Step => {
  const seen = typeof before?.['hash'] === 'string' ? before['hash'] : undefined
  return {
    write: {
      Update: {
        Key: ownerKey(owner),
        UpdateExpression: hash === undefined ? 'SET since = :now REMOVE #hash' : 'SET since = :now, #hash = :hash',
        ConditionExpression: seen === undefined ? 'attribute_not_exists(#hash)' : '#hash = :seen',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: {
          ':now': now,
          ...(hash !== undefined && { ':hash': hash }),
          ...(seen !== undefined && { ':seen': seen }),
        },
      },
    },
    otherwise: () => new Again(),
  }
}

const seenHash = (item: Item | undefined): string | undefined =>
  typeof item?.['hash'] === 'string' ? item['hash'] : undefined

/** A new secret for a calendar; the one before holds no more. `steps` are written along. */
export const openCalendar = (
  app: App,
  owner: CalendarOwner,
  may: (at: Instant) => Promise<readonly Step[]>,
): Promise<string> => {
  const secret = Buffer.from(app.chance.bytes(secretBytes)).toString('base64url')
  const hash = hashOf(secret)
  return decide(app, async ({ at }): Promise<Plan<string>> => {
    const steps = await may(at)
    const before = await app.table.get(ownerKey(owner), { consistent: true })
    const old = seenHash(before)
    const put: Step = {
      write: { Put: { Item: { ...key.calendar(hash), ...owner } } },
      otherwise: () => new Again(),
    }
    const ended = old === undefined || old === hash ? [] : [endStep(old, at)]
    return { steps: old === hash ? [] : [ownerStep(owner, before, hash, at), put, ...ended, ...steps], answer: secret }
  })
}

/** From now on a calendar's secret leads nowhere; without one nothing changes. */
export const closeCalendar = (
  app: App,
  owner: CalendarOwner,
  may: (at: Instant) => Promise<readonly Step[]>,
): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const steps = await may(at)
    const before = await app.table.get(ownerKey(owner), { consistent: true })
    const old = seenHash(before)
    const closing = old === undefined ? [] : [ownerStep(owner, before, undefined, at), endStep(old, at), ...steps]
    return { steps: closing, answer: undefined }
  })

/** Whose calendar a secret leads to, as long as its owner stands by it. */
export const calendarOwner = async (app: App, secret: string): Promise<CalendarOwner | undefined> => {
  const hash = hashOf(secret)
  const item = await app.table.get(key.calendar(hash), { consistent: true })
  const { member, association } = item ?? {}
  const owner = typeof member === 'string' ? { member } : typeof association === 'string' ? { association } : undefined
  if (!owner) return undefined
  return seenHash(await app.table.get(ownerKey(owner), { consistent: true })) === hash ? owner : undefined
}
