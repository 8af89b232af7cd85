import type { associations } from '../../shared/contract/associations.ts'
import { branchesOf } from '../../shared/data/associations/branches.ts'
import { seeAssociation } from '../../shared/data/associations/see-association.ts'
import { readerFor } from './reader-for.ts'
import type { Handler } from '../runtime/handler.ts'

/** The branches of an association that the caller may read. */
export const listBranches: Handler<typeof associations.listBranches> = async ({ id }, caller, app) => {
  await seeAssociation(app, id, readerFor(caller))
  return { items: await branchesOf(app, id) }
}
