import path from 'node:path'
import { synthesise } from './synthesise.ts'

/** The cloud assembly of a country for tests: synthesised by the first test that asks, kept until something it is made of changes. */
export const testAssembly = async (country = 'FR'): Promise<string> => {
  const root = path.join(import.meta.dirname, '..', '..')
  const folder = path.join(root, '.indigo', 'test', country)
  await synthesise({ root, country, webOrigin: 'http://127.0.0.1:4001', folder })
  return folder
}
