import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const Headers = z.record(z.string(), z.string())

/** An object as S3 keeps it: its bytes, and the headers that it is served with. */
export type StoredFile = {
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
}

/** All buckets of the laptop, on disk. */
export type Files = {
  readonly get: (bucket: string, key: string) => StoredFile | undefined
  /** Replaces what is there; nobody ever reads half of it. Answers its ETag. */
  readonly put: (bucket: string, key: string, bytes: Buffer, headers: Readonly<Record<string, string>>) => string
  readonly remove: (bucket: string, key: string) => void
  /** The keys that begin so, by the alphabet. */
  readonly keys: (bucket: string, prefix: string) => string[]
}

const etagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`

/** A key as a path that stays in its folder and is no file's folder: every part ends in a sign that no folder has. */
const pathOf = (key: string): string => {
  const parts = key.split('/').map((part) => encodeURIComponent(part).replaceAll('.', '%2E'))
  return path.join(...parts.slice(0, -1), `${parts.at(-1)}.object`)
}

const keyOf = (file: string): string =>
  file.slice(0, -'.object'.length).split(path.sep).map(decodeURIComponent).join('/')

const read = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

const lineEnd = 10

/** Keeps objects in `folder`: a file for each, whose first line holds the headers. */
export const openFiles = (folder: string): Files => {
  const fileOf = (bucket: string, key: string): string => path.join(folder, encodeURIComponent(bucket), pathOf(key))
  return {
    get: (bucket, key) => {
      const whole = read(fileOf(bucket, key))
      if (whole === undefined) return undefined
      const end = whole.indexOf(lineEnd)
      const bytes = whole.subarray(end + 1)
      return { bytes, headers: Headers.parse(JSON.parse(whole.toString('utf8', 0, end))), etag: etagOf(bytes) }
    },
    put: (bucket, key, bytes, headers) => {
      const file = fileOf(bucket, key)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), bytes]))
      renameSync(`${file}.new`, file)
      return etagOf(bytes)
    },
    remove: (bucket, key) => rmSync(fileOf(bucket, key), { force: true }),
    keys: (bucket, prefix) =>
      list(path.join(folder, encodeURIComponent(bucket)))
        .filter((file) => file.endsWith('.object'))
        .map(keyOf)
        .filter((key) => key.startsWith(prefix))
        .sort(),
  }
}
