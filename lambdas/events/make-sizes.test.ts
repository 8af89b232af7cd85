import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { aDisguisedScript, aPngBomb, truncated } from '../../test/photos/hostile-files.ts'
import { makeSizes } from './make-sizes.ts'
import { NotAPicture } from './not-a-picture.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 20, g: 90, b: 160, alpha: 0.5 } } })

const jpeg = await plain(900, 900).flatten().jpeg().toBuffer()
const png = await plain(900, 900).png().toBuffer()

const sidesOf = async (bytes: Uint8Array): Promise<string> => {
  const { width, height } = await sharp(bytes).metadata()
  return `${width}x${height}`
}

describe('the sizes of a picture', () => {
  it.each([
    ['a wide one', 3000, 1500, ['320x160', '800x400', '1600x800']],
    ['a high one', 900, 3600, ['80x320', '200x800', '400x1600']],
    ['a small one, which is never enlarged', 400, 300, ['320x240', '400x300', '400x300']],
    ['a very thin one', 5000, 1, ['320x1', '800x1', '1600x1']],
  ])('are by the longer side: of %s', async (_, width, height, sides) => {
    const { files } = await makeSizes(await plain(width, height).png().toBuffer())
    expect(await Promise.all([...files.values()].map(sidesOf))).toEqual(sides)
  })

  it('carry nothing that the file said: place, camera, profile, comments', async () => {
    const telling = await plain(200, 100)
      .flatten()
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 2400/100' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret street 5</x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    expect((await sharp(telling).metadata()).exif).toBeDefined()
    for (const file of (await makeSizes(telling)).files.values()) {
      const { format, exif, xmp, icc, iptc, comments } = await sharp(file).metadata()
      expect({ format, exif, xmp, icc, iptc, comments }).toEqual({ format: 'webp' })
      expect(Buffer.from(file).toString('latin1')).not.toMatch(/EXIF|XMP|Secret|GPS/)
    }
  })

  it('stand upright, as the camera was held', async () => {
    const lying = await plain(200, 100).flatten().withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await makeSizes(lying)).toMatchObject({ width: 100, height: 200 })
  })

  it('show the first picture of a film', async () => {
    const pages = await Promise.all(
      ['#ff0000', '#0000ff'].map((background) => plain(40, 30).flatten({ background }).png().toBuffer()),
    )
    const film = await sharp(pages, { join: { animated: true } })
      .webp()
      .toBuffer()
    const { width, height, files } = await makeSizes(film)
    expect([width, height]).toEqual([40, 30])
    expect((await sharp(files.get(320)).metadata()).pages ?? 1).toBe(1)
  })

  it('are of a picture in any colours, on white where it is transparent', async () => {
    const inks = await plain(60, 60).flatten().toColourspace('cmyk').jpeg().toBuffer()
    expect(await makeSizes(inks)).toMatchObject({ width: 60, height: 60 })
    const glass = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const { dominant } = await sharp((await makeSizes(glass)).files.get(320)).stats()
    expect(dominant).toEqual({ r: 248, g: 248, b: 248 })
  })
})

describe('what is no picture', () => {
  it.each([
    ['a script that begins like a JPEG', aDisguisedScript()],
    ['a decompression bomb', aPngBomb(30_000)],
    ['an empty file', Buffer.alloc(0)],
    ['half a JPEG', truncated(jpeg)],
    ['half a PNG', truncated(png)],
    [
      'a drawing with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
    ],
  ])('is refused: %s', async (_, bytes) => {
    await expect(makeSizes(bytes)).rejects.toBeInstanceOf(NotAPicture)
  })
})
