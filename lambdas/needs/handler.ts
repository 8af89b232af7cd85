import { needs } from '../../shared/contract/needs.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { importNeeds } from './import-needs.ts'
import { listNeeds } from './list-needs.ts'
import { listPromises } from './list-promises.ts'
import { listSponsorships } from './list-sponsorships.ts'
import { readBudget } from './read-budget.ts'
import { sponsorExchange } from './sponsor-exchange.ts'

export const handler = api(needs, runningApp, {
  importNeeds,
  listNeeds,
  listPromises,
  readBudget,
  sponsorExchange,
  listSponsorships,
})
