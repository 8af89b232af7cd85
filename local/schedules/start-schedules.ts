import { randomUUID } from 'node:crypto'
import { laptopAccount } from '../assembly/physical-ids.ts'
import type { RuleModel } from '../assembly/model.ts'
import { parseSchedule } from './next-run.ts'

export type ScheduleOptions = {
  readonly rules: readonly RuleModel[]
  readonly invokeLater: (functionArn: string, event: string) => void
}

/** Timers hold no longer than this. */
const timeoutMsMax = 2_000_000_000

/** What EventBridge sends at a scheduled moment. */
const scheduledEvent = ({ arn, region }: RuleModel, at: Date): string =>
  JSON.stringify({
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: laptopAccount,
    time: at.toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [arn],
    detail: {},
  })

/** Runs the scheduled rules of the assembly. What was missed while the laptop slept is not made up for, as in AWS. */
export const startSchedules = ({ rules, invokeLater }: ScheduleOptions): { readonly stop: () => void } => {
  const timers = new Map<RuleModel, NodeJS.Timeout>()
  const plan = (rule: RuleModel, after: Date): void => {
    const at = parseSchedule(rule.schedule)(after)
    if (at === undefined) return
    const delayMs = at.getTime() - Date.now()
    const run = (): void => {
      for (const { arn, input } of rule.targets) invokeLater(arn, input ?? scheduledEvent(rule, at))
      plan(rule, new Date())
    }
    const timer = delayMs > timeoutMsMax ? setTimeout(() => plan(rule, after), timeoutMsMax) : setTimeout(run, delayMs)
    timers.set(rule, timer)
  }
  for (const rule of rules) plan(rule, new Date())
  return {
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
