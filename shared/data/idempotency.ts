import { uuid7 } from '../domain/uuid.ts'
import type { App } from './app.ts'
import { bodyHash, uuid8 } from './digest.ts'

/** Who creates what is fixed by the key: the same member, operation and key give the same id; the hash tells the bodies apart. */
export type Creation = { id: string; bodyHash: string }

/** The id of what a creation makes: from the idempotency key where there is one, else a new one that sorts by time. */
export const creationOf = (
  app: App,
  {
    member,
    operation,
    body,
  }: { member: string; operation: string; body: object & { idempotencyKey?: string | undefined } },
): Creation => {
  const { idempotencyKey, ...rest } = body
  return {
    id:
      idempotencyKey === undefined
        ? uuid7(app.clock.now(), app.chance.bytes(10))
        : uuid8(member, operation, idempotencyKey),
    bodyHash: bodyHash(rest),
  }
}
