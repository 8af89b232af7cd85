import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './csv.ts'

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const cell = fc.string({ unit: fc.constantFrom('a', 'é', 'ب', ',', ';', '"', '\n', '\t', ' ', '1') })

describe('a table', () => {
  it('reads back what a spreadsheet has written, whatever stands in its cells', () => {
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (body, separator, end) => {
        const rows = [['a', 'b', 'c'], ...body]
        const text = rows.map((cells) => cells.map(quoted).join(separator)).join(end)
        const kept = rows.filter((cells) => cells.some((each) => each.trim() !== ''))
        expect(readCsv(text).map(({ cells }) => cells)).toEqual(kept)
      }),
    )
  })

  it('ends whatever is thrown at it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
        expect(readCsv(text).every(({ cells }) => cells.length > 0)).toBe(true)
      }),
    )
  })

  it('knows on which line each row begins, also behind line ends in a cell and empty lines', () => {
    expect(readCsv('\uFEFFtitle;description\r\nbed;"one\r\ntwo"\r\n\r\nchair;x')).toEqual([
      { line: 1, cells: ['title', 'description'] },
      { line: 2, cells: ['bed', 'one\r\ntwo'] },
      { line: 5, cells: ['chair', 'x'] },
    ])
  })
})
