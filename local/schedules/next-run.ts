import { Cron } from 'croner'

/** When a schedule runs next after a moment; nothing when it never does again. */
export type NextRun = (after: Date) => Date | undefined

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** EventBridge counts weekdays from 1 (Sunday), croner from 0. */
const weekdays = (field: string): string =>
  field.replaceAll(/(?<![#\d/])\d(?![\d])/g, (digit) => String(Number(digit) - 1))

/** Reads `rate(5 minutes)` or `cron(minutes hours day month weekday year)`, in UTC, as EventBridge does. */
export const parseSchedule = (expression: string): NextRun => {
  const [, value, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  const everyMs = Number(value) * (unitMs[unit ?? ''] ?? Number.NaN)
  if (everyMs > 0) return (after) => new Date(after.getTime() + everyMs)
  const [minutes, hours, day, month, weekday, year, ...rest] = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(' ') ?? []
  if (year === undefined || rest.length > 0) throw new Error(`The laptop cannot read the schedule ${expression}.`)
  const pattern = ['0', minutes, hours, day, month, weekdays(weekday ?? ''), year].join(' ')
  const cron = new Cron(pattern, { timezone: 'UTC', paused: true, mode: '7-part', sloppyRanges: true })
  return (after) => cron.nextRun(after) ?? undefined
}
