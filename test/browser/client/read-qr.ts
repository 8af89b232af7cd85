import jsqr from 'jsqr'
import type { Locator } from 'playwright-core'
import sharp from 'sharp'

/** What a phone's camera reads in a picture on the screen. */
export const readQr = async (picture: Locator): Promise<string> => {
  // In the middle: the bar at the bottom would cover it.
  await picture.evaluate(`(element) => element.scrollIntoView({ block: 'center' })`)
  const { data, info } = await sharp(await picture.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const read = jsqr.default(new Uint8ClampedArray(data), info.width, info.height)
  if (!read) throw new Error('There is nothing to scan')
  return read.data
}
