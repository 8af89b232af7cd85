import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

it('begins with the mark of UTF-8 and ends every line as spreadsheets want it', () => {
  expect(
    csvOf(
      [
        ['Datum', 5],
        ['يوم', -5],
      ],
      ',',
    ),
  ).toBe('\uFEFF"Datum",5\r\n"يوم",-5\r\n')
})

it('keeps separators, quotes and line ends inside a cell', () => {
  expect(csvOf([['a;b', 'say "hi"\nthere']], ';')).toBe('\uFEFF"a;b";"say ""hi""\nthere"\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('never makes a formula of the text %j', (text) => {
  expect(csvOf([[text]], ',')).toBe(`\uFEFF"'${text}"\r\n`)
})
