import { msOf, plusDays } from '../../domain/time.ts'
import type { MemberId } from '../../model/ids.ts'
import { leaveForGood } from '../activities/leave-roster.ts'
import { everySignup } from '../activities/own-signups.ts'
import type { RosterKey } from '../activities/roster-steps.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { Item, Write } from '../table.ts'
import { writeIfThere } from './write-if-there.ts'

const pageSize = 100
/** So long that an old change of a roster, coming once more, does not bring it back. */
const keptDays = 2

const placeOf = (item: Item): RosterKey => {
  const [, , activity = '', shift = ''] = String(item['SK']).split('#')
  return { activity, ...(shift !== '' && { shift }) }
}

/** What the leaver said about having been absent goes; that somebody was there, stays. */
const silenced = ({ activity, shift }: RosterKey, leaver: MemberId): Write => ({
  Update: {
    Key: key.roster(activity, shift),
    UpdateExpression: 'SET revision = revision + :one REMOVE replies.#member',
    ConditionExpression: 'attribute_exists(replies.#member)',
    ExpressionAttributeNames: { '#member': leaver },
    ExpressionAttributeValues: { ':one': 1 },
  },
})

const forgotten = ({ PK, SK }: Item, ttl: number): Write => ({
  Update: {
    Key: { PK: String(PK), SK: String(SK) },
    UpdateExpression: 'SET gone = :yes, #ttl = :ttl',
    ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(gone)',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':yes': true, ':ttl': ttl },
  },
})

/** Takes a member who leaves off every roster that is to come, so that whoever waits moves up, and forgets the list of them. */
export async function* leaveRosters(app: App, leaver: MemberId): AsyncGenerator<void> {
  const ttl = Math.floor(msOf(plusDays(app.clock.now(), keptDays)) / 1_000)
  let start: Item | undefined
  do {
    const page = await everySignup(app, leaver, pageSize, start && String(start['SK']))
    for (const item of page.items) {
      await leaveForGood(app, placeOf(item), leaver)
      await writeIfThere(app, silenced(placeOf(item), leaver))
      await writeIfThere(app, forgotten(item, ttl))
      yield
    }
    start = page.next
  } while (start)
}
