import { describe, expect, it } from 'vitest'
import { tableIn } from './table-in.ts'

const bytes = (...given: number[]): ArrayBuffer => Uint8Array.from(given).buffer

describe('a file with a table', () => {
  it('is read as UTF-8, with or without the mark that says so', () => {
    expect(tableIn(new TextEncoder().encode('Dés à coudre').buffer, 'fr')).toBe('Dés à coudre')
    expect(tableIn(new TextEncoder().encode('\uFEFFŁóżko').buffer, 'pl')).toBe('Łóżko')
  })

  it.each([
    ['fr', [0x44, 0xe9, 0x73], 'Dés'],
    ['sv', [0x53, 0xe4, 0x6e, 0x67], 'Säng'],
    ['pl', [0xa3, 0xf3, 0xbf, 0x6b, 0x6f], 'Łóżko'],
    ['el', [0xca, 0xf1, 0xe5, 0xe2, 0xdc, 0xf4, 0xe9], 'Κρεβάτι'],
    ['tr', [0xfe, 0x69, 0xfe, 0x65], 'şişe'],
    ['ar', [0xd3, 0xd1, 0xed, 0xd1], 'سرير'],
  ] as const)('that is no UTF-8 is read as spreadsheets in %s write it', (language, given, text) => {
    expect(tableIn(bytes(...given), language)).toBe(text)
  })
})
