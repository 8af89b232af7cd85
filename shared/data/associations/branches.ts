import * as z from 'zod'
import { Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { ActKind } from '../../model/association-act.ts'
import { Branch, branchesMost } from '../../model/branch.ts'
import type { AssociationId, BranchId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import type { App } from '../app.ts'
import { fileOf } from '../cells.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import type { Creation } from '../idempotency.ts'
import { key } from '../keys.ts'
import { queryItems } from '../query-items.ts'
import type { Item } from '../table.ts'
import { actStep } from './act-step.ts'
import { headStep, newItemStep } from './association-steps.ts'
import { authorityKeys, authorityOf, requireRole } from './authority.ts'

const Stored = z.object({
  ...Branch.omit({ id: true, place: true }).shape,
  latitude: z.number(),
  longitude: z.number(),
})

/** The branch in an item; undefined where there is none, or none any more. */
export const branchOf = (item: Item | undefined): Branch | undefined => {
  if (!item || item['closedAt'] !== undefined) return undefined
  const { latitude, longitude, ...branch } = Stored.parse(item)
  return { id: String(item['SK']).slice('P#'.length), ...branch, place: { latitude, longitude } }
}

/** The open branches of an association, in the order in which their ids sort. */
export const branchesOf = async (app: App, association: AssociationId): Promise<Branch[]> => {
  const items = await queryItems(app.table, {
    KeyConditionExpression: 'PK = :association AND begins_with(SK, :branches)',
    ExpressionAttributeValues: { ':association': key.association(association).PK, ':branches': 'P#' },
    ConsistentRead: true,
  })
  return items.flatMap((item) => branchOf(item) ?? [])
}

/** Who acts on which association's branches. */
export type OnBranches = { association: AssociationId; by: MemberId }

const headAnd = async (app: App, { association, by }: OnBranches, id: BranchId) => {
  const keys = [...authorityKeys(association, by), key.branch(association, id)]
  const items = await app.table.batchGet(keys, { consistent: true })
  const { association: head } = requireRole(authorityOf(items), 'coordinator')
  return { head, item: items[3] }
}

const itemOf = (
  association: AssociationId,
  { id, place, ...rest }: Branch,
  bodyHash: unknown,
): Item & { PK: string; SK: string } => ({
  ...key.branch(association, id),
  ...rest,
  ...place,
  bodyHash,
})

const counted = (head: AssociationHead, by: 1 | -1): Step => headStep(head, { ...head, branches: head.branches + by })

const noted = (app: App, { association, by }: OnBranches, about: BranchId, did: ActKind, at: Instant): Step =>
  actStep(app, association, at, { did, by, about })

/** Opens a branch, once for each creation. @throws Refusal `too_many_branches`, `key_reused` */
export const addBranch = (
  app: App,
  act: OnBranches,
  creation: Creation,
  { name, place }: { name: string; place: Point },
): Promise<Branch> =>
  decide(app, async ({ at }): Promise<Plan<Branch>> => {
    const { id, bodyHash } = creation
    const { head, item } = await headAnd(app, act, id)
    const already = branchOf(item)
    if (item && item['bodyHash'] !== bodyHash) throw new Refusal('key_reused')
    if (item && !already) throw new Refusal('not_found')
    if (already) return { steps: [], answer: already }
    if (head.branches >= branchesMost) throw new Refusal('too_many_branches', { most: branchesMost })
    const branch: Branch = { id, name, place: fileOf(place).centre, createdAt: at }
    return {
      steps: [
        counted(head, 1),
        newItemStep(itemOf(act.association, branch, bodyHash)),
        noted(app, act, id, 'branch_added', at),
      ],
      answer: branch,
    }
  })

/** Another name or place for a branch; of two changes the last stays. @throws Refusal `not_found` */
export const changeBranch = (
  app: App,
  act: OnBranches & { id: BranchId },
  { name, place }: { name?: string; place?: Point },
): Promise<Branch> =>
  decide(app, async ({ at }): Promise<Plan<Branch>> => {
    const { item } = await headAnd(app, act, act.id)
    const branch = branchOf(item)
    if (!branch) throw new Refusal('not_found')
    const next = { ...branch, ...(name !== undefined && { name }), ...(place && { place: fileOf(place).centre }) }
    const Item = itemOf(act.association, next, item?.['bodyHash'])
    const write = { Put: { Item, ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(closedAt)' } }
    return {
      steps: [{ write, otherwise: () => new Again() }, noted(app, act, act.id, 'branch_changed', at)],
      answer: next,
    }
  })

/** Closes a branch; what was done there keeps its name. Repeating it changes nothing. */
export const closeBranch = (app: App, act: OnBranches & { id: BranchId }): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const { head, item } = await headAnd(app, act, act.id)
    if (!item) throw new Refusal('not_found')
    if (!branchOf(item)) return { steps: [], answer: undefined }
    const write = {
      Update: {
        Key: key.branch(act.association, act.id),
        UpdateExpression: 'SET closedAt = :at',
        ConditionExpression: 'attribute_not_exists(closedAt)',
        ExpressionAttributeValues: { ':at': at },
      },
    }
    return {
      steps: [
        counted(head, -1),
        { write, otherwise: () => new Again() },
        noted(app, act, act.id, 'branch_removed', at),
      ],
      answer: undefined,
    }
  })
