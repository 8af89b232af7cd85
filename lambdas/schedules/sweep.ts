import type { Context } from 'aws-lambda'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { metric } from '../runtime/metric.ts'
import { runningApp } from '../runtime/running-app.ts'

const reserveMs = 10_000

/** Every minute: ends what is over, reminds and warns. What it does not get to, the next minute does. */
export const handler = async (_event: unknown, context: Context): Promise<void> => {
  const swept = await sweep(runningApp(), {
    mayGoOn: () => context.getRemainingTimeInMillis() > reserveMs,
    report: (failure) => console.error({ message: 'A due item could not be swept', failure }),
  })
  metric('SweepFailed', swept.failed, 'Count')
}
