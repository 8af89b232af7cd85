import * as z from 'zod'
import { BranchId } from './ids.ts'
import { Instant } from './instant.ts'
import { Point } from './place.ts'
import { lineOf } from './text.ts'

/** Most places that one association may have beside its own. */
export const branchesMost = 50

export const BranchName = lineOf(120).meta({ id: 'BranchName' })

/** A place of an association: one team for all, figures for each. */
export const Branch = z
  .strictObject({
    id: BranchId,
    name: BranchName,
    /** The centre of its cell. */
    place: Point,
    createdAt: Instant,
  })
  .meta({ id: 'Branch' })
export type Branch = z.infer<typeof Branch>
