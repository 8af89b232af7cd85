import type { App } from '../../shared/data/app.ts'
import { surroundings } from './surroundings.ts'

let known: App | undefined

/** For a function that reads no table: its bundle needs no client of DynamoDB, which is more than half of the others. */
export const appWithoutTable = (): App =>
  (known ??= {
    get table(): never {
      throw new Error('This function has no table')
    },
    ...surroundings(),
  })
