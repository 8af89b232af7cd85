import type { App } from '../app.ts'
import { sponsorshipOf, unusedSteps } from '../budget/sponsorship-steps.ts'
import { decide, type Plan } from '../decide.ts'
import type { Key } from '../table.ts'

/** A sponsorship that nobody has used in time goes back to the budget of its month. */
export const sweepSponsorship = (app: App, at: Key): Promise<void> =>
  decide(app, async (view): Promise<Plan<void>> => {
    const sponsorship = sponsorshipOf(await app.table.get(at, { consistent: true }))
    const isOver = sponsorship?.status === 'open' && sponsorship.until <= view.at
    return { steps: isOver ? unusedSteps(sponsorship) : [], answer: undefined }
  })
