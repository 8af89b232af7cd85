import { goalText } from './goal-text.ts'
import type { Row } from './row.ts'

/** Rows as a table of text, in columns. */
export const tableText = (rows: readonly Row[]): string => {
  const cells = [
    ['what', 'measured', 'goal', 'met', ''],
    ...rows.map(({ what, unit, measured, goal, isMet, note }) => [
      unit === undefined ? what : `${what}, ${unit}`,
      String(measured),
      goal ? goalText(goal) : '',
      goal ? (isMet ? 'yes' : 'no') : '',
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
