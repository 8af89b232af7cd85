import { contentTypeOf } from './content-type-of.ts'

/** Where the web app's files are served from. */
export interface WebStore {
  put: (key: string, body: Uint8Array, contentType: string) => Promise<void>
  /** The keys under `assets/`. */
  assets: () => Promise<string[]>
  isRetired: (key: string) => Promise<boolean>
  /** Marks a file, from today on, as one that nothing new asks for. */
  retire: (key: string) => Promise<void>
}

/** The built files, by their keys. */
export type WebFiles = Readonly<Record<string, Uint8Array>>

const isAsset = (key: string): boolean => key.startsWith('assets/')

/** What asks for the other files comes last, and the page after the worker that keeps it. */
const order = (key: string): number => {
  if (isAsset(key)) return 0
  return ['sw.js', 'index.html'].indexOf(key) + 2
}

/**
 * Uploads the web app so that it works at every moment: first what pages ask for, then the pages. Files of versions before stay
 * for tabs that are still open; from when nothing asks for them any more, the bucket keeps them for thirty days.
 */
export const uploadWeb = async (store: WebStore, files: WebFiles): Promise<{ put: number; retired: number }> => {
  const keys = Object.keys(files).toSorted((one, other) => order(one) - order(other))
  for (const key of keys) {
    const body = files[key]
    if (body) await store.put(key, body, contentTypeOf(key))
  }
  const old = (await store.assets()).filter((key) => files[key] === undefined)
  let retired = 0
  for (const key of old) {
    if (await store.isRetired(key)) continue
    await store.retire(key)
    retired += 1
  }
  return { put: keys.length, retired }
}
