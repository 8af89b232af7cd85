import type { Draft } from './draft/draft.ts'
import { photosMost } from './draft/photos-most.ts'
import { wordsOf } from './draft/words-of.ts'
import { takeFiles } from './photos/take-files.ts'

/** Where the service worker keeps what another app shared. */
const sharedCache = 'indigo-shared'

const textIn = async (cache: Cache): Promise<string> =>
  (await (await cache.match('/shared/text'))?.text())?.trim() ?? ''

const filesIn = async (cache: Cache): Promise<File[]> => {
  const places = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith('/shared/photo-'))
  const answers = await Promise.all(places.map((place) => cache.match(place)))
  const blobs = await Promise.all(answers.map(async (answer) => answer?.blob()))
  return blobs.flatMap((blob, place) => (blob ? [new File([blob], `photo-${place}`, { type: blob.type })] : []))
}

/**
 * What another app shared, as the beginning of a draft; it is taken once.
 */
export const takeShared = async (): Promise<Partial<Draft>> => {
  if (!('caches' in globalThis) || !(await caches.has(sharedCache))) return {}
  const cache = await caches.open(sharedCache)
  const text = await textIn(cache)
  const { photos } = await takeFiles(await filesIn(cache), photosMost)
  await caches.delete(sharedCache)
  return { ...wordsOf(text), ...(photos.length > 0 && { photos }) }
}
