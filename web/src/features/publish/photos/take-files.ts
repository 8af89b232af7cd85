import type { DraftPhoto } from '../draft/draft.ts'
import { shrinkPhoto } from './shrink-photo.ts'

/** What became of the files that somebody chose. */
export type Taken = {
  photos: DraftPhoto[]
  /** Names of those that cannot be read as a picture. */
  unreadable: string[]
  /** How many were left out because there are enough. */
  tooMany: number
}

/** Makes files small, one after the other, for phones with little memory. @param room how many more there may be */
export const takeFiles = async (files: readonly File[], room: number): Promise<Taken> => {
  const photos: DraftPhoto[] = []
  const unreadable: string[] = []
  let tooMany = 0
  for (const file of files) {
    if (photos.length >= room) {
      tooMany += 1
      continue
    }
    try {
      photos.push({ id: crypto.randomUUID(), blob: await shrinkPhoto(file) })
    } catch {
      unreadable.push(file.name)
    }
  }
  return { photos, unreadable, tooMany }
}
