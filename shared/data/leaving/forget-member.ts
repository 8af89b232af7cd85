import { msOf } from '../../domain/time.ts'
import type { MemberId } from '../../model/ids.ts'
import { closeCalendar } from '../activities/calendar-secrets.ts'
import type { App } from '../app.ts'
import { unblockSteps } from '../block-steps.ts'
import { commit } from '../commit.ts'
import { key } from '../keys.ts'
import { whileKnown } from '../profile-steps.ts'
import { queryPages } from '../query-items.ts'
import { standingOf } from '../read-account.ts'
import type { Item, Write } from '../table.ts'
import { writeIfThere } from './write-if-there.ts'

/** Blocks are lifted from both ends: nobody's list keeps the id of somebody who is gone. */
export async function* forgetBlocks(app: App, leaver: MemberId): AsyncGenerator<void> {
  const { blocked, blockedBy } = standingOf(await app.table.get(key.standing(leaver), { consistent: true }))
  for (const other of blocked) {
    await commit(app, unblockSteps(leaver, other))
    yield
  }
  for (const other of blockedBy) {
    await commit(app, unblockSteps(other, leaver))
    yield
  }
}

const expired = ({ PK, SK }: Item, now: number): Write => ({
  Update: {
    Key: { PK: String(PK), SK: String(SK) },
    UpdateExpression: 'SET #ttl = :now REMOVE fromName, badges, #text',
    ConditionExpression: 'attribute_exists(PK) AND (attribute_not_exists(#ttl) OR #ttl > :now)',
    ExpressionAttributeNames: { '#ttl': 'ttl', '#text': 'text' },
    ExpressionAttributeValues: { ':now': now },
  },
})

/** Lets the table's own expiry take a member's notices away, or the thanks that others left them, emptied until then. */
async function* forgetAll(app: App, leaver: MemberId, family: 'N#' | 'T#'): AsyncGenerator<void> {
  const now = Math.floor(msOf(app.clock.now()) / 1_000)
  const pages = queryPages(app.table, {
    KeyConditionExpression: 'PK = :member AND begins_with(SK, :family)',
    ExpressionAttributeValues: { ':member': key.profile(leaver).PK, ':family': family },
    ConsistentRead: true,
    Limit: 100,
  })
  for await (const page of pages) {
    const known = page.filter(({ ttl }) => typeof ttl !== 'number' || ttl > now)
    for (const item of known) await writeIfThere(app, expired(item, now))
    yield
  }
}

const forgottenProfile = (member: MemberId, at: string): Write => ({
  Update: {
    Key: key.profile(member),
    UpdateExpression: 'SET leftAt = :at REMOVE displayName, languages, latitude, longitude, joinedAt',
    ConditionExpression: whileKnown,
    ExpressionAttributeValues: { ':at': at },
  },
})

/**
 * Forgets who a member was. What stays is the account and its entries, under an id that leads to nobody any more, and the
 * keyed hash of the address, so that coming back brings no second welcome grant.
 */
export async function* forgetMember(app: App, leaver: MemberId): AsyncGenerator<void> {
  yield* forgetBlocks(app, leaver)
  yield* forgetAll(app, leaver, 'N#')
  yield* forgetAll(app, leaver, 'T#')
  await closeCalendar(app, { member: leaver }, async () => [])
  await writeIfThere(app, forgottenProfile(leaver, app.clock.now()))
}
