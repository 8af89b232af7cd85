import type { Context } from 'aws-lambda'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { environment } from '../runtime/environment.ts'
import { invoke } from '../runtime/invoke.ts'
import { metric } from '../runtime/metric.ts'
import { runningApp } from '../runtime/running-app.ts'

const reserveMs = 10_000

/** Every minute: ends what is over, reminds and warns, and has leavings finished. What it does not get to, the next minute does. */
export const handler = async (_event: unknown, context: Context): Promise<void> => {
  const swept = await sweep(runningApp(), {
    mayGoOn: () => context.getRemainingTimeInMillis() > reserveMs,
    farewell: (member) => invoke(environment.farewellFunction(), { member }),
    report: (failure) => console.error({ message: 'A due item could not be swept', failure }),
  })
  metric('SweepFailed', swept.failed, 'Count')
}
