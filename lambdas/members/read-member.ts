import type { members } from '../../shared/contract/members.ts'
import { publicProfile } from '../../shared/data/public-profile.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows what members may know of each other; nothing to and of whom a block lies between. */
export const readMember: Handler<typeof members.readMember> = async ({ id }, caller, app) =>
  publicProfile(app, id, caller.id)
