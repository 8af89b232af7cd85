import * as z from 'zod'
import type { associations } from '../../shared/contract/associations.ts'
import { actsOf } from '../../shared/data/associations/acts-of.ts'
import type { App } from '../../shared/data/app.ts'
import { authorityKeys, membershipOf } from '../../shared/data/associations/authority.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { namesOf } from '../../shared/data/names-of.ts'
import { Verdict } from '../../shared/model/association.ts'
import type { AssociationAct } from '../../shared/model/association-act.ts'
import type { TeamRole } from '../../shared/model/team.ts'
import type { Handler } from '../runtime/handler.ts'

const Mark = z.strictObject({ after: z.uuid() })

/** Decisions are an office's: the team does not learn which operator made them. */
const isDecision = ({ did }: AssociationAct): boolean => Verdict.safeParse(did).success

/** Whom the association helps to sign in is for those who run that, here as in their list. */
const aboutAssisted = new Set<AssociationAct['did']>([
  'person_joined',
  'recovery_begun',
  'recovery_used',
  'person_freed',
])

const isFor =
  (role: TeamRole) =>
  ({ did }: AssociationAct): boolean =>
    role !== 'member' || !aboutAssisted.has(did)

const withNames = async (app: App, acts: readonly AssociationAct[]) => {
  const people = [...new Set(acts.flatMap(({ by, whom }) => (whom === undefined ? [by] : [by, whom])))]
  const found = await namesOf(app, people)
  const names = new Map(people.map((member, place) => [member, found[place] ?? '']))
  return acts.map((act) => {
    const { by, ...rest } = act
    const doer = isDecision(act) ? { byName: '' } : { by, byName: names.get(by) ?? '' }
    return { ...rest, ...doer, ...(act.whom !== undefined && { whomName: names.get(act.whom) ?? '' }) }
  })
}

/** A page of what was done in the association's name, with the names that people have now. */
export const listActs: Handler<typeof associations.listActs> = async ({ id, limit, cursor }, caller, app) => {
  const { role } = membershipOf(await app.table.batchGet(authorityKeys(id, caller.id), { consistent: true }))
  const scope = `acts ${id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, Mark, cursor)
  const { acts, next } = await actsOf(app, id, limit, mark?.after)
  return {
    items: await withNames(app, acts.filter(isFor(role))),
    ...(next !== undefined && { cursor: writeCursor(scope, { after: next }) }),
  }
}
