/** Readers for parsed JSON that look only at what they are asked for: a schema over whole items would cost more than the check itself. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

export const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const malformed = (name: string): TypeError => new TypeError(`The request's ${name} is missing or of the wrong type.`)

export const textField = (value: unknown, name: string): string => {
  const found = field(value, name)
  if (typeof found !== 'string') throw malformed(name)
  return found
}

export const optionalTextField = (value: unknown, name: string): string | undefined => {
  const found = field(value, name)
  return typeof found === 'string' ? found : undefined
}

export const listField = (value: unknown, name: string): unknown[] => {
  const found = field(value, name)
  if (!Array.isArray(found)) throw malformed(name)
  return found
}
