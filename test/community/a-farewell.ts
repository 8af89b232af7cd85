import type { Caller } from '../../shared/contract/routes.ts'
import type { App } from '../../shared/data/app.ts'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { finishLeaving } from '../../shared/data/leaving/finish-leaving.ts'
import { key } from '../../shared/data/keys.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import type { Table } from '../../shared/data/table.ts'
import type { MemberId } from '../../shared/model/ids.ts'
import type { Community } from './a-community.ts'

/** Sign-ins that can be deleted, and a farewell that deletes them. */
export const aSignInPool = () => {
  const deleted: MemberId[] = []
  const deleteSignIn = async (member: MemberId): Promise<void> => void deleted.push(member)
  return { deleted, deleteSignIn }
}

/** A member asks to leave, and what follows is done, as the function does it. */
export const leaves = async (
  { app }: Pick<Community, 'app'>,
  { id }: Caller,
  { deleteSignIn } = aSignInPool(),
): Promise<void> => {
  await beginLeaving(app, id)
  await finishLeaving(app, id, { deleteSignIn, mayGoOn: () => true })
}

/** Sweeps with a farewell until nothing of a member's leaving is due any more. */
export const sweepUntilGone = async (
  { app, clock, settle }: Community,
  { id }: Caller,
  { deleteSignIn } = aSignInPool(),
): Promise<void> => {
  const farewell = (member: MemberId) => finishLeaving(app, member, { deleteSignIn, mayGoOn: () => true })
  const report = (failure: unknown): never => {
    throw failure
  }
  for (let tries = 0; tries < 10; tries += 1) {
    await settle()
    if ((await app.table.get(key.standing(id)))?.['dueAt'] === undefined) return
    clock.pass(7 * 60_000)
    await sweep(app, { report, farewell })
  }
  throw new Error('The leaving never ends')
}

/** The same world, whose function dies before its write of this number, counted from 1; what was written stays. */
export const dyingAt = ({ app }: Pick<Community, 'app'>, number: number): App & { hasDied: () => boolean } => {
  let writes = 0
  const dieInTime = (): void => {
    writes += 1
    if (writes >= number) throw new Error('The function died')
  }
  const { table } = app
  const dying: Table = {
    ...table,
    write: async (write) => {
      dieInTime()
      return table.write(write)
    },
    transact: async (steps, token) => {
      dieInTime()
      return table.transact(steps, token)
    },
  }
  return { ...app, table: dying, hasDied: () => writes >= number }
}
