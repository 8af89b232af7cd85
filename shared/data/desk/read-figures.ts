import { branchesIn, categoriesOf, deedsWhere, rowOf } from '../../domain/figures.ts'
import type { Figures, Month } from '../../model/figures.ts'
import type { AssociationId, BranchId, MemberId } from '../../model/ids.ts'
import { authorityKeys, membershipOf } from '../associations/authority.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { deedsOf } from './figures-of.ts'

/** Of which association and months, and of which branch alone. */
export type Asked = { id: AssociationId; from: Month; to: Month; branchId?: BranchId | undefined; by: MemberId }

/** What branches are called, those too that were closed since. */
const branchNames = async (app: App, association: AssociationId, branches: readonly BranchId[]) => {
  if (branches.length === 0) return new Map<BranchId, string>()
  const items = await app.table.batchGet(branches.map((branch) => key.branch(association, branch)))
  return new Map(
    branches.map((branch, place) => {
      const name = items[place]?.['name']
      return [branch, typeof name === 'string' ? name : '']
    }),
  )
}

/** An association's figures, for its team. @throws Refusal `not_found`, `not_allowed`, `account_closed`, `invalid_request` */
export const readFigures = async (app: App, { id, from, to, branchId, by }: Asked): Promise<Figures> => {
  membershipOf(await app.table.batchGet(authorityKeys(id, by), { consistent: true }))
  const { months, ...all } = await deedsOf(app, id, { from, to })
  const deeds = branchId === undefined ? all : deedsWhere(all, ({ branch }) => branch === branchId)
  const found = branchesIn(deeds)
  const names = await branchNames(
    app,
    id,
    found.filter((branch) => branch !== undefined),
  )
  return {
    associationId: id,
    from,
    to,
    ...(branchId !== undefined && { branchId }),
    whole: rowOf(deeds),
    months: months.map((month) => ({ month, ...rowOf(deedsWhere(deeds, (filed) => filed.month === month)) })),
    categories: categoriesOf(deeds.gifts),
    branches: found.map((branch) => ({
      ...(branch !== undefined && { branchId: branch, name: names.get(branch) ?? '' }),
      ...rowOf(deedsWhere(deeds, (filed) => filed.branch === branch)),
    })),
  }
}
