import type { associations } from '../../shared/contract/associations.ts'
import { invitePerson } from '../../shared/data/assisted/invite-person.ts'
import type { Handler } from '../runtime/handler.ts'

/** Invites somebody without an address; the code in the answer is told this once. */
export const inviteAssisted: Handler<typeof associations.inviteAssisted> = async (
  { id, displayName, languages },
  caller,
  app,
) => invitePerson(app, { association: id, by: caller.id, displayName, languages })
