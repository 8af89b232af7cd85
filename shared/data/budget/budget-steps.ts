import { sponsoredMost } from '../../domain/budget.ts'
import type { Budget } from '../../domain/budget.ts'
import { Refusal } from '../../errors.ts'
import type { Economy } from '../../model/country.ts'
import type { Digos } from '../../model/digos.ts'
import type { AssociationId } from '../../model/ids.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import type { Item, Write } from '../table.ts'

/** What of a month's budget is spoken for; nothing where there is no item yet. */
export const budgetOf = (item: Item | undefined): Budget => ({
  reserved: Number(item?.['reserved'] ?? 0),
  sponsored: Number(item?.['sponsored'] ?? 0),
})

type Change = Omit<Extract<Write, { Update: unknown }>['Update'], 'Key'>

/** A change of a month's budget. Where its condition does not hold, it is decided again, unless it means something. */
const monthStep = (
  association: AssociationId,
  month: string,
  change: Change,
  otherwise: Step['otherwise'] = () => new Again(),
): Step => ({ write: { Update: { Key: key.budget(association, month), ...change } }, otherwise })

/** Reserves a value in a month's budget, whole. */
const reserveBudgetStep = (
  association: AssociationId,
  month: string,
  value: Digos,
  { solidarityBudget }: Pick<Economy, 'solidarityBudget'>,
): Step =>
  monthStep(association, month, {
    UpdateExpression: 'ADD reserved :value',
    ConditionExpression: 'attribute_not_exists(reserved) OR reserved <= :room',
    ExpressionAttributeValues: { ':value': value, ':room': solidarityBudget - value },
  })

const noRoomStep = (
  association: AssociationId,
  month: string,
  value: Digos,
  { solidarityBudget }: Pick<Economy, 'solidarityBudget'>,
): Step => ({
  write: {
    ConditionCheck: {
      Key: key.budget(association, month),
      ConditionExpression: 'reserved > :room',
      ExpressionAttributeValues: { ':room': solidarityBudget - value },
    },
  },
  otherwise: () => new Again(),
})

/**
 * What a gift, or a shift, takes of a month's budget: its whole value, or nothing, and then only while the month has no room
 * for it. What comes back to the month meanwhile is not passed over: it is decided again.
 */
export const spendBudgetSteps = (
  association: AssociationId,
  month: string,
  { value, earned }: { value: Digos; earned: Digos },
  economy: Pick<Economy, 'solidarityBudget'>,
): Step[] => {
  if (earned > 0) return [reserveBudgetStep(association, month, earned, economy)]
  // What is worth nothing, or more than any month has, earns nothing in every month.
  const mightFit = value > 0 && value <= economy.solidarityBudget
  return mightFit ? [noRoomStep(association, month, value, economy)] : []
}

/** Gives a reserved value back to the month that it was taken from. */
export const giveBudgetBackStep = (association: AssociationId, month: string, value: Digos): Step =>
  monthStep(association, month, {
    UpdateExpression: 'ADD reserved :less',
    ConditionExpression: 'reserved >= :value',
    ExpressionAttributeValues: { ':value': value, ':less': 0 - value },
  })

/** Reserves a sponsorship, within the budget and within what may be sponsored. @throws by its condition `budget_spent` */
export const sponsorBudgetStep = (
  association: AssociationId,
  month: string,
  value: Digos,
  { solidarityBudget }: Pick<Economy, 'solidarityBudget'>,
): Step => {
  const change = {
    UpdateExpression: 'ADD reserved :value, sponsored :value',
    ConditionExpression:
      '(attribute_not_exists(reserved) OR reserved <= :room) AND (attribute_not_exists(sponsored) OR sponsored <= :sponsorRoom)',
    ExpressionAttributeValues: {
      ':value': value,
      ':room': solidarityBudget - value,
      ':sponsorRoom': sponsoredMost - value,
    },
  }
  return monthStep(association, month, change, () => new Refusal('budget_spent'))
}

/** Gives a sponsorship, or a part of it, back to the month that it was taken from. */
export const giveSponsoredBackStep = (association: AssociationId, month: string, value: Digos): Step =>
  monthStep(association, month, {
    UpdateExpression: 'ADD reserved :less, sponsored :less',
    ConditionExpression: 'reserved >= :value AND sponsored >= :value',
    ExpressionAttributeValues: { ':value': value, ':less': 0 - value },
  })
