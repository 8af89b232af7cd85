import { mkdirSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod'
import { GroupRecord, UserRecord } from './user-record.ts'

/** A refresh token, found by its hash; times in epoch seconds. */
const RefreshRecord = z.strictObject({
  username: z.string(),
  originJti: z.string(),
  authTime: z.int(),
  expiresAt: z.int(),
  /** When a rotation replaced it. */
  replacedAt: z.number().optional(),
})
export type RefreshRecord = z.infer<typeof RefreshRecord>

const Stored = z.strictObject({
  version: z.literal(1),
  Users: z.record(z.string(), UserRecord),
  Groups: z.record(z.string(), GroupRecord),
  RefreshTokens: z.record(z.string(), RefreshRecord),
  /** Sign-ins whose tokens are refused, with the epoch second from which they have all expired anyway. */
  RevokedOrigins: z.record(z.string(), z.number()),
})
type Records = { Users: UserRecord; Groups: GroupRecord; RefreshTokens: RefreshRecord; RevokedOrigins: number }
type Section = keyof Records
type Sections = { [S in Section]: Record<string, Records[S]> }

export type IdentityStore = {
  all<S extends Section>(section: S): Readonly<Record<string, Records[S]>>
  get<S extends Section>(section: S, key: string): Records[S] | undefined
  /** Changes memory at once; resolves when the change is in the file. */
  set<S extends Section>(section: S, key: string, value: Records[S]): Promise<void>
  delete(section: Section, key: string): Promise<void>
  /** Resolves when nothing is left to write. */
  close(): Promise<void>
}

const load = (file: string): Sections => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    return { Users: {}, Groups: {}, RefreshTokens: {}, RevokedOrigins: {} }
  }
  try {
    const { version: _, ...sections } = Stored.parse(JSON.parse(text))
    return sections
  } catch (cause) {
    throw new Error(
      `The sign-ins in ${file} cannot be read. Start with --fresh, or move that file away, to begin with none.`,
      {
        cause,
      },
    )
  }
}

/** One write at a time; changes that arrive during a write share the one after it. */
const writer = (write: () => Promise<void>) => {
  let last: Promise<void> = Promise.resolve()
  let queued: Promise<void> | undefined
  const begin = () => {
    queued = undefined
    return write()
  }
  const saved = (): Promise<void> => {
    // A write that failed has told those who waited for it; the next one writes all there is.
    queued ??= last = last.then(begin, begin)
    return queued
  }
  return { saved, idle: () => last }
}

/** Keeps the pool in memory and in one file, which is replaced whole: a crash leaves the file of before or of after. */
export const openIdentityStore = (file: string): IdentityStore => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const data = load(file)
  const { saved, idle } = writer(async () => {
    await writeFile(`${file}.new`, JSON.stringify({ version: 1, ...data }), { mode: 0o600 })
    await rename(`${file}.new`, file)
  })
  return {
    all: <S extends Section>(section: S) => data[section],
    get: <S extends Section>(section: S, key: string) =>
      Object.hasOwn(data[section], key) ? data[section][key] : undefined,
    set: <S extends Section>(section: S, key: string, value: Records[S]) => {
      const records: Record<string, Records[S]> = data[section]
      records[key] = value
      return saved()
    },
    delete: (section, key) => {
      delete data[section][key]
      return saved()
    },
    close: idle,
  }
}
