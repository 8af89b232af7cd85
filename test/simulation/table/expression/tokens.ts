/** A lexeme of an expression; `at` is where it starts. */
type Token = { kind: 'name' | 'placeholder' | 'value' | 'number' | 'mark' | 'end'; text: string; at: number }

const LEXEME = /\s+|([A-Za-z][A-Za-z0-9_]*)|(#[A-Za-z0-9_]+)|(:[A-Za-z0-9_]+)|(\d+)|(<>|<=|>=|[=<>()[\].,+-])/y

/** Cuts an expression of any kind into tokens, the last of kind `end`. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  LEXEME.lastIndex = 0
  while (LEXEME.lastIndex < text.length) {
    const at = LEXEME.lastIndex
    const match = LEXEME.exec(text)
    if (match === null) throw new Error(`Invalid expression: cannot read "${text.slice(at, at + 12)}" in "${text}"`)
    const [, name, placeholder, value, number, mark] = match
    if (name !== undefined) tokens.push({ kind: 'name', text: name, at })
    else if (placeholder !== undefined) tokens.push({ kind: 'placeholder', text: placeholder, at })
    else if (value !== undefined) tokens.push({ kind: 'value', text: value, at })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at })
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, at })
  }
  tokens.push({ kind: 'end', text: '', at: text.length })
  return tokens
}

/** Reads tokens one after the other; keywords are matched in any case. */
export type Reader = {
  peek(ahead?: number): Token
  next(): Token
  isAt(text: string): boolean
  take(text: string): boolean
  expect(text: string): void
  fail(expected: string): never
}

export const readerOf = (text: string): Reader => {
  const tokens = tokensOf(text)
  const end: Token = { kind: 'end', text: '', at: text.length }
  let position = 0
  const peek = (ahead = 0): Token => tokens[position + ahead] ?? end
  const isAt = (wanted: string): boolean => {
    const token = peek()
    return (token.kind === 'name' || token.kind === 'mark') && token.text.toUpperCase() === wanted
  }
  const fail = (expected: string): never => {
    throw new Error(`Invalid expression: expected ${expected} at ${peek().at} of "${text}"`)
  }
  const next = (): Token => {
    const token = peek()
    position += 1
    return token
  }
  const take = (wanted: string): boolean => {
    if (!isAt(wanted)) return false
    position += 1
    return true
  }
  const expect = (wanted: string): void => {
    if (!take(wanted)) fail(wanted)
  }
  return { peek, next, isAt, take, expect, fail }
}
