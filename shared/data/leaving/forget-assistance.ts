import { msOf } from '../../domain/time.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { assistanceOf } from '../assisted/assisted-items.ts'
import { key } from '../keys.ts'
import type { Key, Write } from '../table.ts'
import { writeIfThere } from './write-if-there.ts'

/** Empties an item and lets the table's own expiry take it away. */
const forgotten = (Key: Key, at: string): Write => ({
  Update: {
    Key,
    UpdateExpression: 'SET leftAt = :at, #ttl = :now REMOVE displayName, signInName, recovery',
    ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(leftAt)',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':at': at, ':now': Math.floor(msOf(at) / 1_000) },
  },
})

/** Takes a member who leaves out of the list of the association that helped them to sign in: theirs last, it leads there. */
export async function* forgetAssistance(app: App, leaver: MemberId): AsyncGenerator<void> {
  const assistance = assistanceOf(await app.table.get(key.assistance(leaver), { consistent: true }))
  if (!assistance) return
  const at = app.clock.now()
  await writeIfThere(app, forgotten(key.assisted(assistance.association, leaver), at))
  yield
  await writeIfThere(app, forgotten(key.assistance(leaver), at))
}
