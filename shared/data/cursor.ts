import * as z from 'zod'
import { Refusal } from '../errors.ts'

/** An opaque cursor of one list; `scope` ties it to that list and its filters. */
export const writeCursor = (scope: string, mark: object): string =>
  Buffer.from(JSON.stringify([scope, mark])).toString('base64url')

/** What a cursor holds. @throws Refusal `invalid_cursor` when it is broken or of another list */
export const readCursor = <T extends z.ZodType>(scope: string, mark: T, cursor: string): z.output<T> => {
  const parsed = z.tuple([z.literal(scope), z.unknown()]).safeParse(parseText(cursor))
  const read = mark.safeParse(parsed.data?.[1])
  if (!parsed.success || !read.success) throw new Refusal('invalid_cursor')
  return read.data
}

const parseText = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
