import type { associations } from '../../shared/contract/associations.ts'
import { seeAssociation } from '../../shared/data/associations/see-association.ts'
import { readerFor } from './reader-for.ts'
import type { Handler } from '../runtime/handler.ts'

/** Reads an association, in one call; one that is not verified only its team and operators. */
export const readAssociation: Handler<typeof associations.readAssociation> = async ({ id }, caller, app) =>
  seeAssociation(app, id, readerFor(caller))
