import type { App } from '../../../shared/data/app.ts'
import { beginLeaving } from '../../../shared/data/leaving/begin-leaving.ts'
import { finishLeaving } from '../../../shared/data/leaving/finish-leaving.ts'

/** What the function does that says farewell; sign-ins are not of this world. */
export const sayFarewell = (app: App, member: string): Promise<void> =>
  finishLeaving(app, member, { deleteSignIn: async () => undefined, mayGoOn: () => true })

/** A member leaves, and the farewell is called at once. */
export const leaveAs = async (app: App, member: string): Promise<void> => {
  await beginLeaving(app, member)
  await sayFarewell(app, member)
}
