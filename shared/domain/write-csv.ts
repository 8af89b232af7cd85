/** A spreadsheet takes what begins like this for a formula, and would run it. */
const isFormula = /^[=+\-@\t\r]/

const cellOf = (cell: string | number): string => {
  if (typeof cell === 'number') return String(cell)
  const harmless = isFormula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A table as spreadsheets read it (RFC 4180), in UTF-8 and saying so. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
