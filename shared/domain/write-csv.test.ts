import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './csv.ts'
import { csvOf } from './write-csv.ts'

describe('a written table', () => {
  it('is read again as it was', () => {
    const cell = fc.string().map((text) => `a${text}`)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const heading = ['one', 'two']
        expect(readCsv(csvOf([heading, ...rows])).map(({ cells }) => cells)).toEqual([heading, ...rows])
      }),
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@you', "'@you"],
    ['-Nord-', "'-Nord-"],
    [-3, '-3'],
    ['Say "yes", now', '"Say ""yes"", now"'],
  ])('has %j as %s', (cell, written) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`)
  })
})
