import { Refusal } from '../../errors.ts'
import type { AssociationId, BranchId, ListingId, MemberId } from '../../model/ids.ts'
import { actStep } from '../associations/act-step.ts'
import { authorityKeys, authorityOf } from '../associations/authority.ts'
import { branchKeys, checkBranch } from '../associations/check-branch.ts'
import type { App } from '../app.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { uuid8 } from '../digest.ts'
import type { Creation } from '../idempotency.ts'
import { key } from '../keys.ts'
import { type Draft, publishing } from '../publish-listing.ts'

/** A need of a table, and the line that it stands on. */
export type NeedOnLine = { line: number; draft: Draft }

/** What became of a line. */
export type Imported = { row: number; id: ListingId; title: string }

/** A transaction takes 100 items: two for each need, one for the act log and two conditions. */
const needsAtOnce = 48

type Importing = { association: AssociationId; by: MemberId; branchId?: BranchId | undefined }

/** Each line has its own id, from the import's: a repeat finds what an earlier try has written. */
const importedFrom = (rows: readonly NeedOnLine[], { id }: Creation): Imported[] =>
  rows.map(({ line, draft }) => ({ row: line, id: uuid8(id, String(line)), title: draft.title }))

const publishSome = (
  app: App,
  { association, by, branchId }: Importing,
  { id: about, bodyHash }: Creation,
  some: readonly { id: ListingId; draft: Draft }[],
): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const authority = await app.table.batchGet(
      [
        ...authorityKeys(association, by),
        ...branchKeys(association, branchId),
        ...some.map(({ id }) => key.listing(id)),
      ],
      { consistent: true },
    )
    const { name } = authorityOf(authority).association
    checkBranch(authority[3], branchId)
    const heads = authority.slice(branchId === undefined ? 3 : 4)
    const owner = { id: association, name, postedBy: by }
    const steps: Step[] = some.flatMap(({ id, draft }, place) => {
      const known = heads[place]
      if (known && known['bodyHash'] !== bodyHash) throw new Refusal('key_reused')
      if (known) return []
      return publishing(draft, { id, bodyHash }, { owner, known: [], at }).steps
    })
    if (steps.length === 0) return { steps, answer: undefined }
    return { steps: [...steps, actStep(app, association, at, { did: 'needs_imported', by, about })], answer: undefined }
  })

/**
 * Publishes many needs in an association's name. Nothing is written before every row was found to be right; what more
 * than one transaction takes follows in the next, and a repeat with the same key writes what is not there yet, once.
 * @throws Refusal `association_suspended`, `not_found`, `not_allowed`, `invalid_request` for a branch that is not there, `key_reused`
 */
export const importNeeds = async (
  app: App,
  importing: Importing,
  creation: Creation,
  rows: readonly NeedOnLine[],
): Promise<Imported[]> => {
  const imported = importedFrom(rows, creation)
  const all = rows.map(({ draft }, place) => ({ id: imported[place]?.id ?? '', draft }))
  for (let from = 0; from < all.length; from += needsAtOnce)
    await publishSome(app, importing, creation, all.slice(from, from + needsAtOnce))
  return imported
}
