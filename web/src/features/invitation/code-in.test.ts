import { expect, it } from 'vitest'
import { codeIn, codeLength, isCode } from './code-in.ts'

const code = '7h2k9mqx4vd3trw8pz5c6n0jfa'

it.each([
  code,
  code.toUpperCase(),
  `#${code}`,
  '7h2k 9mqx 4vd3 trw8 pz5c 6n0j fa',
  ' 7H2K-9MQX-4VD3-TRW8-PZ5C-6N0J-FA\n',
])('reads a printed code in %j', (written) => {
  expect(codeIn(written)).toBe(code)
  expect(isCode(codeIn(written))).toBe(true)
})

it.each(['', code.slice(1), `${code}0`, code.replace('0', 'o'), code.replace('7', 'u'), code.replace('h', 'i')])(
  'takes %j for no code',
  (written) => {
    expect(isCode(codeIn(written))).toBe(false)
  },
)

it('says how long a code is', () => {
  expect(code).toHaveLength(codeLength)
})
