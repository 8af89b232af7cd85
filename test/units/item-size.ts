/** The most an item may weigh, in bytes. */
export const itemBytesMax = 400 * 1024

/**
 * The bytes of an item as DynamoDB counts them: UTF-8 names and values; maps and lists 3 and 1 for each element.
 * Source: developer guide, "DynamoDB item sizes and formats".
 */
export const itemBytes = (item: Record<string, unknown>): number => {
  let bytes = 0
  for (const name in item) if (item[name] !== undefined) bytes += textBytes(name) + valueBytes(item[name])
  return bytes
}

const valueBytes = (value: unknown): number => {
  if (typeof value === 'string') return textBytes(value)
  if (typeof value === 'number') return numberBytes(value)
  if (typeof value === 'boolean' || value === null) return 1
  if (value instanceof Uint8Array) return value.byteLength
  if (value instanceof Set) return sum([...value].map(valueBytes))
  if (Array.isArray(value)) return 3 + sum(value.map((each) => 1 + valueBytes(each)))
  if (typeof value !== 'object') throw new Error(`A ${typeof value} has no size in DynamoDB`)
  return 3 + sum(Object.entries(value).map(([name, each]) => 1 + textBytes(name) + valueBytes(each)))
}

/** About one byte for each two significant digits and one more; leading and trailing zeros are trimmed. */
const numberBytes = (value: number): number => {
  if (value === 0) return 1
  const [mantissa = '', exponentText = '0'] = Math.abs(value).toExponential().split('e')
  const digits = mantissa.replace('.', '').length
  // Digits pair up around the decimal point, so that an odd position adds half a pair.
  const isSplit = Math.abs(Number(exponentText)) % 2 === 0
  const pairs = Math.ceil((digits + (isSplit ? 1 : 0)) / 2)
  return pairs + 1 + (value < 0 ? 1 : 0)
}

const textBytes = (text: string): number => Buffer.byteLength(text)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
