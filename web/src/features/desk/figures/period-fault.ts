const mostMonths = 12

const monthsOf = (month: string): number => Number(month.slice(0, 4)) * mostMonths + Number(month.slice(5))

/** What is wrong with a period of months as `2026-11`; undefined where figures of it can be shown. */
export const periodFault = (from: string, to: string): 'backward' | 'long' | undefined => {
  const length = monthsOf(to) - monthsOf(from) + 1
  if (length < 1) return 'backward'
  return length > mostMonths ? 'long' : undefined
}
