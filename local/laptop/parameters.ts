import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import type { ParameterOf } from '../assembly/resolve-stacks.ts'

const Parameters = z.record(z.string(), z.string())

const read = (file: string): z.infer<typeof Parameters> => {
  try {
    return Parameters.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

/** The values that AWS keeps in SSM: 32 random bytes in hexadecimal for each name, made when first asked for and kept in `file`. */
export const openParameters = (file: string): ParameterOf => {
  const values = read(file)
  return (name) => {
    const known = values[name]
    if (known !== undefined) return known
    const value = randomBytes(32).toString('hex')
    values[name] = value
    writeFileSync(file, JSON.stringify(values, null, 2), { mode: 0o600 })
    return value
  }
}
