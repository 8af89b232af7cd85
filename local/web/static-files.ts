import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** What CloudFront compresses, as far as a web app has it. */
const isCompressible = (type: string): boolean => /^text\/|json$|javascript|svg|xml/.test(type)
const worthwhileBytes = 1_000

type Coding = 'br' | 'gzip' | 'identity'

const codingFor = (accepted: string): Coding => {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

const encode = (bytes: Buffer, coding: Coding): Buffer => {
  if (coding === 'gzip') return gzipSync(bytes)
  // The level that CDNs use for what they compress in passing.
  return coding === 'br' ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : bytes
}

export type StaticFile = { readonly headers: Readonly<Record<string, string>>; readonly bytes: Buffer }

const decoded = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

type Known = { readonly mark: string; readonly file: StaticFile }

const read = (file: string, coding: Coding): StaticFile => {
  const plain = readFileSync(file)
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  const used = isCompressible(type) && plain.length >= worthwhileBytes ? coding : 'identity'
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 20)
  return {
    headers: {
      'content-type': type,
      etag: used === 'identity' ? `"${hash}"` : `W/"${hash}"`,
      vary: 'accept-encoding',
      ...(used !== 'identity' && { 'content-encoding': used }),
    },
    bytes: encode(plain, used),
  }
}

/** The files of a folder, read when they are asked for and compressed once for as long as they do not change. */
export const staticFiles = (folder: string): ((pathname: string, accepted?: string) => StaticFile | undefined) => {
  const known = new Map<string, Known>()
  return (pathname, accepted = '') => {
    const name = decoded(pathname)
    // The parser of addresses has resolved `..`; a dot that opens a name is nobody's to see.
    if (name === undefined || name.includes('/.') || name.includes('\0') || name.includes('\\')) return undefined
    const file = path.join(folder, name)
    const found = statSync(file, { throwIfNoEntry: false })
    if (!found?.isFile()) return undefined
    const coding = codingFor(accepted)
    const key = `${coding} ${file}`
    const mark = `${found.mtimeMs} ${found.size}`
    const kept = known.get(key)
    if (kept?.mark === mark) return kept.file
    const fresh = read(file, coding)
    known.set(key, { mark, file: fresh })
    return fresh
  }
}
