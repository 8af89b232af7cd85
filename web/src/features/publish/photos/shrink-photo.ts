const sideMost = 2_048
const quality = 0.85

/** A file that this device cannot read as a picture. */
export class UnreadablePhoto extends Error {}

/**
 * A photo small enough for a slow network: at most 2,048 px a side, as JPEG. Drawn anew it keeps nothing of what the camera
 * wrote beside it, such as where it was taken.
 * @throws UnreadablePhoto
 */
export const shrinkPhoto = async (file: Blob): Promise<Blob> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch((cause: unknown) => {
    throw new UnreadablePhoto('Not a picture that this device can read', { cause })
  })
  const scale = Math.min(1, sideMost / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new UnreadablePhoto('This device cannot draw')
  // JPEG knows no transparency: what is clear becomes white, not black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto('The picture could not be drawn'))),
      'image/jpeg',
      quality,
    )
  })
}
