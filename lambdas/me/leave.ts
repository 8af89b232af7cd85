import type { me } from '../../shared/contract/me.ts'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { checkTeams } from '../../shared/data/leaving/leave-teams.ts'
import type { MemberId } from '../../shared/model/ids.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'

/** The client that calls functions is loaded by who needs it: everybody else's first call would wait for it. */
const callFarewell = async (member: MemberId): Promise<void> => {
  const { invoke } = await import('../runtime/invoke.ts')
  await invoke(environment.farewellFunction(), { member })
}

/** Leaves Indigo: every later act is refused at once, and all that has to end is ended behind this answer. */
export const leave: Handler<typeof me.leave> = async (_input, caller, app) => {
  await checkTeams(app, caller.id)
  const { leavingAt, isDone } = await beginLeaving(app, caller.id)
  if (!isDone) await callFarewell(caller.id)
  return { leavingAt }
}
