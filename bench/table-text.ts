import type { Goal, Row } from './row.ts'

const goalText = (goal: Goal): string => ('atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`)

/** Rows as a table of text, in columns, or in Markdown. */
export const tableText = (rows: readonly Row[]): string => {
  const cells = [
    ['what', 'measured', 'goal', 'met', ''],
    ...rows.map(({ what, measured, goal, isMet, note }) => [
      what,
      String(measured),
      goalText(goal),
      isMet ? 'yes' : 'no',
      note ?? '',
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], '', ...lines.slice(1)].join('\n')
}
