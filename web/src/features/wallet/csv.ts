/** Spreadsheets take a cell that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/

const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const harmless = formula.test(value) ? `'${value}` : value
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * A table as comma-separated values (RFC 4180). Texts of others cannot become formulas in it.
 * @param separator `;` where a number has a decimal comma: spreadsheets there expect it
 */
export const csvOf = (lines: readonly (readonly (string | number)[])[], separator: ',' | ';'): string =>
  `${byteOrderMark}${lines.map((line) => `${line.map(cellOf).join(separator)}\r\n`).join('')}`
