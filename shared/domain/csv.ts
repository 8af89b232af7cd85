const separators = [',', ';', '\t'] as const

/** Spreadsheets of many countries write semicolons: whichever there is most of in the first line. */
const separatorOf = (text: string): string => {
  const [line = ''] = text.split(/\r?\n/, 1)
  const counts = separators.map((separator) => line.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

/** One cell from a place in the text on, and where it ends. */
const cellAt = (text: string, start: number, separator: string): { cell: string; end: number } => {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
    return { cell: text.slice(start, end), end }
  }
  let [cell, place] = ['', start + 1]
  while (place < text.length) {
    if (text[place] !== '"') cell += text[place]
    else if (text[place + 1] === '"') {
      cell += '"'
      place += 1
    } else return { cell, end: place + 1 }
    place += 1
  }
  return { cell, end: place }
}

const lineEnd = (text: string, place: number): number => {
  if (text.startsWith('\r\n', place)) return 2
  return text[place] === '\n' || text[place] === '\r' ? 1 : 0
}

/** Of a table and what it is written on: the line that each row begins on, counted from 1, and its cells. */
export type CsvRow = { line: number; cells: string[] }

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1

/**
 * The rows of a table as spreadsheets write it (RFC 4180): cells may stand in quotation marks, and hold line ends then.
 * Lines with nothing on them are passed over.
 */
export const readCsv = (given: string): CsvRow[] => {
  const text = given.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let [place, line] = [0, 1]
  while (place < text.length) {
    const start = place
    const cells: string[] = []
    for (;;) {
      const { cell, end } = cellAt(text, place, separator)
      cells.push(cell)
      place = end
      if (text[place] === separator) place += 1
      else if (place >= text.length || lineEnd(text, place) > 0) break
    }
    place += lineEnd(text, place)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    line += linesIn(text.slice(start, place))
  }
  return rows
}
