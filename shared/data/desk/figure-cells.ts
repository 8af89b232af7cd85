import * as z from 'zod'
import type { Counted } from '../../domain/figures.ts'
import { type AnswerCounts, shownAnswers, shownTotals } from '../../domain/small-numbers.ts'
import type { Answer, Month, Totals } from '../../model/figures.ts'
import type { AssociationId, BranchId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import { queryItems } from '../query-items.ts'
import type { Item } from '../table.ts'

/** Of which association, month and branch something is counted. */
export type CellKey = { association: AssociationId; month: Month; branch?: BranchId | undefined }

const countNames = [
  'thirdCountryNationals',
  'women',
  'men',
  'other',
  'under18',
  'from18to60',
  'over60',
] as const satisfies readonly (keyof Totals)[]

const count = z.int().min(0).default(0)
const Stored = z.object({
  thirdCountryNationals: count,
  women: count,
  men: count,
  other: count,
  under18: count,
  from18to60: count,
  over60: count,
  yes: count,
  a_little: count,
  no: count,
})

const nobody: Totals = {
  thirdCountryNationals: 0,
  women: 0,
  men: 0,
  other: 0,
  under18: 0,
  from18to60: 0,
  over60: 0,
}

/** Counts an activity's totals in instead of those that were counted in before. */
export const recountStep = (at: CellKey, before: Totals = nobody, after: Totals): Step => ({
  write: {
    Update: {
      Key: key.figures(at.association, at.month, at.branch),
      UpdateExpression: `ADD ${countNames.map((name) => `#${name} :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(countNames.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(countNames.map((name) => [`:${name}`, after[name] - before[name]])),
    },
  },
  otherwise: () => new Again(),
})

/** Counts one answer more: of a month and a branch, not of an activity. */
export const answerStep = (at: CellKey, answer: Answer): Step => ({
  write: {
    Update: {
      Key: key.figures(at.association, at.month, at.branch),
      UpdateExpression: 'ADD #answer :one',
      ExpressionAttributeNames: { '#answer': answer },
      ExpressionAttributeValues: { ':one': 1 },
    },
  },
  otherwise: () => new Again(),
})

const cellOf = (item: Item): Counted => {
  const [, month = '', branch = ''] = String(item['SK']).split('#')
  const { yes, a_little, no, ...totals } = Stored.parse(item)
  const answers: AnswerCounts = { yes, a_little, no }
  return {
    month,
    ...(branch !== '' && { branch }),
    totals: shownTotals(totals),
    answers: shownAnswers(answers),
  }
}

/** What of an association's totals and answers of some months may be shown: of each month and branch by itself. */
export const countedOf = async (app: App, association: AssociationId, months: readonly Month[]): Promise<Counted[]> => {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const items = await queryItems(app.table, {
    KeyConditionExpression: 'PK = :association AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: {
      ':association': key.association(association).PK,
      ':first': key.figures(association, first).SK,
      ':last': `${key.figures(association, last).SK}~`,
    },
  })
  return items.map(cellOf)
}
