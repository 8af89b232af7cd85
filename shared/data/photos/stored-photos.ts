import { assert } from '../../errors.ts'
import type { Photo } from '../../model/photo.ts'

const stored = /^([\w-]{8}) (\d{1,4})x(\d{1,4})$/

/** Ready photos as a listing's head keeps them, `q3Zk_0aB 1600x1200`: as objects, six would be a quarter of its kilobyte. */
export const photoTexts = (photos: readonly Photo[]): string[] =>
  photos.map(({ id, width, height }) => `${id} ${width}x${height}`)

export const photosIn = (texts: readonly string[]): Photo[] =>
  texts.map((text) => {
    const [, id, width, height] = stored.exec(text) ?? []
    assert(id !== undefined, 'a stored photo has an id and its sides')
    return { id, width: Number(width), height: Number(height) }
  })

/** The attributes of a head that tell its photos; the first one's id is projected into the cards. */
export const photoAttributes = (photos: readonly Photo[]): { photos?: string[]; photo?: string } => {
  const [first] = photos
  return first ? { photos: photoTexts(photos), photo: first.id } : {}
}
