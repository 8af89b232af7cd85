import type { me } from '../../shared/contract/me.ts'
import { commit } from '../../shared/data/commit.ts'
import { key } from '../../shared/data/keys.ts'
import { readStanding } from '../../shared/data/members.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Marks one of the caller's notices as read. */
export const readNotice: Handler<typeof me.readNotice> = async ({ id }, caller, app) => {
  await readStanding(app, caller.id)
  const update = {
    Key: key.notice(caller.id, id),
    UpdateExpression: 'SET readAt = :now',
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeValues: { ':now': app.clock.now() },
  }
  await commit(app, [{ write: { Update: update }, otherwise: () => new Refusal('not_found') }])
}
