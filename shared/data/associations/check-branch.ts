import { refusedField } from '../../errors.ts'
import type { AssociationId, BranchId } from '../../model/ids.ts'
import { key } from '../keys.ts'
import type { Item, Key } from '../table.ts'

/** Where the branch is read at which something is to be, if one is named. */
export const branchKeys = (association: AssociationId, branch: BranchId | undefined): Key[] =>
  branch === undefined ? [] : [key.branch(association, branch)]

/** A branch that is named has to be open. @throws Refusal `invalid_request` */
export const checkBranch = (item: Item | undefined, branch: BranchId | undefined): void => {
  if (branch !== undefined && (!item || item['closedAt'] !== undefined))
    throw refusedField({ field: 'branchId', rule: 'choice', allowed: 'GET /v1/associations/{id}/branches' })
}
