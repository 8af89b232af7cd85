import type { App } from '../app.ts'
import { Again, commit } from '../commit.ts'
import type { Write } from '../table.ts'

/** One conditional write; what is not there, or not as the condition wants it, stays as it is. @throws Refusal `busy` */
export const writeIfThere = async (app: App, write: Write): Promise<void> => {
  try {
    await commit(app, [{ write, otherwise: () => new Again() }])
  } catch (error) {
    if (!(error instanceof Again)) throw error
  }
}
