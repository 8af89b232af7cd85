export const repeats = ['never', 'daily', 'weekly', 'fortnightly', 'monthly'] as const
export type Repeat = (typeof repeats)[number]

const rules: Readonly<Record<Exclude<Repeat, 'never'>, string>> = {
  daily: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
}

/** The rule (RFC 5545) of an event that comes so often; undefined for one that comes once. */
export const recurrenceOf = (repeat: Repeat, times: number): string | undefined =>
  repeat === 'never' ? undefined : `${rules[repeat]};COUNT=${times}`
