import { expect, it } from 'vitest'
import { numbersIn } from './numbers-in.ts'

const numbersOf = (text: string): string[] =>
  numbersIn(text)
    .filter(({ isNumber }) => isNumber)
    .map(({ part }) => part)

it('finds telephone numbers as people write them', () => {
  expect(numbersOf('رقمي +33 6 12 34 56 78، أو ٠٦ ١٢ ٣٤ ٥٦ ٧٨.')).toEqual(['+33 6 12 34 56 78', '٠٦ ١٢ ٣٤ ٥٦ ٧٨'])
  expect(numbersOf('Call 06.12.34.56.78 or 0612345678')).toEqual(['06.12.34.56.78', '0612345678'])
})

it('leaves amounts, times and years alone', () => {
  expect(numbersOf('3 chairs, 45 cm, at 15:30 on 28.11. or 2026')).toEqual([])
})

it('loses nothing of a text', () => {
  const text = '+33 6 12 34 56 78\n اتصل بي بعد 18:00'
  expect(
    numbersIn(text)
      .map(({ part }) => part)
      .join(''),
  ).toBe(text)
})
