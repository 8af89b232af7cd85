import { isReserved } from './reserved-words.ts'
import type { PathStep } from './syntax.ts'
import type { Reader } from './tokens.ts'
import { readerOf } from './tokens.ts'

/** Reads `a.#b[2].c`; placeholders stay as they are written. */
export const parsePath = (reader: Reader): PathStep[] => {
  const path: PathStep[] = [parseField(reader)]
  for (;;) {
    if (reader.take('.')) path.push(parseField(reader))
    else if (reader.take('[')) {
      const token = reader.next()
      if (token.kind !== 'number') reader.fail('a list position')
      path.push(Number(token.text))
      reader.expect(']')
    } else return path
  }
}

const parseField = (reader: Reader): string => {
  const token = reader.peek()
  if (token.kind !== 'name' && token.kind !== 'placeholder') reader.fail('an attribute')
  if (token.kind === 'name' && isReserved(token.text)) {
    throw new Error(`Invalid expression: attribute name is a reserved keyword: ${token.text}`)
  }
  return reader.next().text
}

/** Reads a projection: `a, b.c, #d[0]`. */
export const parseProjection = (text: string): PathStep[][] => {
  const reader = readerOf(text)
  const paths = [parsePath(reader)]
  while (reader.take(',')) paths.push(parsePath(reader))
  if (reader.peek().kind !== 'end') reader.fail('the end')
  return paths
}
