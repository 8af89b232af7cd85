import { aCommunity } from '../../test/community/a-community.ts'
import { activityCases } from './activity-cases.ts'
import { associationCases } from './association-cases.ts'
import { budgetCases } from './budget-cases.ts'
import type { Floor } from './case.ts'
import { deskCases } from './desk-cases.ts'
import { exchangeCases } from './exchange-cases.ts'
import { memberCases } from './member-cases.ts'

const cases = [...memberCases, ...exchangeCases, ...associationCases, ...budgetCases, ...activityCases, ...deskCases]

/** What one operation costs, counted from the items that it really writes and reads. */
export type OperationCost = {
  operation: string
  floor: Floor
  calls: number
  W: number
  R: number
  whyAbove?: string
}

/** Calls and units of every operation that has a floor, each in a country of its own. */
export const measureUnits = (): Promise<OperationCost[]> =>
  Promise.all(
    cases.map(async ({ operation, floor, measure, whyAbove }) => {
      const { calls, W, R } = await measure(aCommunity())
      return { operation, floor, calls, W, R, ...(whyAbove !== undefined && { whyAbove }) }
    }),
  )
