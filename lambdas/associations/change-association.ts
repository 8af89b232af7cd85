import type { associations } from '../../shared/contract/associations.ts'
import { changeAssociation as change } from '../../shared/data/associations/change-association.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { versionIn } from '../../shared/domain/version.ts'
import type { Handler } from '../runtime/handler.ts'

/** Changes the caller's own association, if it is still at the version that they have read. */
export const changeAssociation: Handler<typeof associations.changeAssociation> = async (input, caller, app) => {
  const { id, ifMatch, place, ...words } = input
  const version = versionIn(ifMatch)
  return change(app, { id, by: caller.id, version }, { ...words, ...(place && { place: pointOf(place) }) })
}
