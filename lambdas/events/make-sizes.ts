import sharp from 'sharp'
import { photoSizes, type Photo } from '../../shared/model/photo.ts'
import { NotAPicture } from './not-a-picture.ts'

// The decoders of other kinds (drawings, documents, films) are switched off: nothing that is sent here needs them.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp'].map((kind) => `VipsForeignLoad${kind}Buffer`) })

/** What a telephone takes fits; what a decompression bomb unpacks to does not. */
const pixelsMost = 60_000_000
const secondsMost = 20
const quality = 80

/** A picture in its sizes, as WebP, by the longer side of each. */
export type Sizes = Pick<Photo, 'width' | 'height'> & { files: ReadonlyMap<number, Uint8Array> }

const largest = photoSizes[2]

/**
 * Upright, in sRGB, on white, and no larger than the largest size: only pixels, so that nothing the file said beside them (place, camera,
 * time) remains. Of a film, the first picture.
 */
const pixelsOf = async (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: pixelsMost, failOn: 'error', pages: 1 })
    .timeout({ seconds: secondsMost })
    .autoOrient()
    .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })

/** Decodes the bytes once, and makes every size of them. @throws NotAPicture */
export const makeSizes = async (bytes: Uint8Array): Promise<Sizes> => {
  const { data, info } = await pixelsOf(bytes).catch((cause: unknown) => {
    throw new NotAPicture('The bytes cannot be decoded', cause)
  })
  const { width, height, channels } = info
  const files = new Map<number, Uint8Array>()
  for (const size of photoSizes) {
    const file = sharp(data, { raw: { width, height, channels } })
      .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
    files.set(size, await file.toBuffer())
  }
  return { width, height, files }
}
