import type { PhotoType } from '../../shared/model/photo.ts'
import { NotAPicture } from './not-a-picture.ts'

type Mark = { at: number; bytes: readonly number[] }

const text = (at: number, letters: string): Mark => ({ at, bytes: [...Buffer.from(letters, 'latin1')] })

/** How a file of each kind begins (JPEG: ITU-T T.81, B.1; PNG: W3C PNG, 5.2; WebP: RFC 9649, 2.4). */
const marks: Record<PhotoType, readonly Mark[]> = {
  'image/jpeg': [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  'image/png': [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }],
  'image/webp': [text(0, 'RIFF'), text(8, 'WEBP')],
}

/** Looks at how the bytes begin, before any decoder does: they must be of the very kind that was promised. @throws NotAPicture */
export const checkKind = (bytes: Uint8Array, type: PhotoType): void => {
  const isThat = marks[type].every(({ at, bytes: wanted }) => wanted.every((byte, place) => bytes[at + place] === byte))
  if (!isThat) throw new NotAPicture(`This is no ${type}`)
}
