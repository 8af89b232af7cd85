import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { claimLeaving } from '../leaving/leaving-due.ts'

/** Leaving takes two passes, and a few more when something is in the way; then a person has to look at it. */
const claimsMost = 20

/** Has the leaving of a member finished that was not. @throws Error each time, once it was taken up too often */
export const sweepLeaving = async (
  app: App,
  member: MemberId,
  farewell: (member: MemberId) => Promise<void>,
): Promise<void> => {
  const claims = await claimLeaving(app, member)
  if (claims === 0) return
  await farewell(member)
  if (claims > claimsMost) throw new Error('The leaving of a member does not come to an end')
}
