import { monthOf } from '../../domain/budget.ts'
import { viewFor } from '../../domain/exchange-view.ts'
import { shuffledAskers } from '../../domain/shuffled-askers.ts'
import type { Desk } from '../../model/desk.ts'
import type { ExchangeView } from '../../model/exchange.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import { authorityKeys, membershipOf } from '../associations/authority.ts'
import type { App } from '../app.ts'
import { budgetOf } from '../budget/budget-steps.ts'
import { key } from '../keys.ts'
import { summaryOf } from '../listing-items.ts'
import { exchangesOf, listingsOf } from '../own-lists.ts'
import { activitiesAtHand } from './at-hand.ts'

/** How many of the newest listings and exchanges are looked at, and how many of those that wait are shown. */
const lookedAtMost = 50
const shownMost = 20

const missingNeeds = async (app: App, association: AssociationId): Promise<Desk['needs']> => {
  const { items } = await listingsOf(app, association, lookedAtMost)
  const missing = items.filter(({ kind, status, left }) => kind === 'need' && status === 'open' && left > 0)
  return missing.slice(0, shownMost).map(summaryOf)
}

/** A request waits for its answer, and what was handed over for the word that it has come. */
const isWaiting = ({ status, moves }: ExchangeView): boolean =>
  moves.includes('accept') || (status === 'handed_over' && moves.includes('confirm'))

const waitingRequests = async (app: App, association: AssociationId): Promise<ExchangeView[]> => {
  const { items } = await exchangesOf(app, association, ['giver', 'receiver'], lookedAtMost)
  const views = shuffledAskers(items, association).map((exchange) =>
    viewFor(exchange, exchange.giver === association ? 'giver' : 'receiver'),
  )
  return views.filter(isWaiting).slice(0, shownMost)
}

/**
 * What waits for an association's team, in ten calls at most, however much there is.
 * @throws Refusal `not_found`, `not_allowed`, `account_closed`
 */
export const readDesk = async (app: App, id: AssociationId, by: MemberId): Promise<Desk> => {
  const { economy, timeZone } = app.country
  const month = monthOf(app.clock.now(), timeZone)
  const items = await app.table.batchGet([...authorityKeys(id, by), key.budget(id, month)], { consistent: true })
  membershipOf(items)
  const budget = economy.solidarityBudget
  const { reserved } = budgetOf(items[3])
  const [needs, requests, atHand] = await Promise.all([
    missingNeeds(app, id),
    waitingRequests(app, id),
    activitiesAtHand(app, id),
  ])
  return {
    associationId: id,
    needs,
    requests,
    ...atHand,
    budget: { month, budget, reserved, left: Math.max(0, budget - reserved) },
  }
}
