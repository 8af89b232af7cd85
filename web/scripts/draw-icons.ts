import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const publicFolder = new URL('../public/', import.meta.url)
const indigo = '#3b2a8c'

/** The mark in light colours, for an indigo ground. */
const lightMark = async (): Promise<string> =>
  (await readFile(new URL('logo.svg', publicFolder), 'utf8'))
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace('#3b2a8c', '#fff6e6')
    .replace('#7462d6', '#b9adf7')

type Ground = {
  name: string
  /** Of the PNG, in pixels. */
  size: number
  /** Of the corners, of 100; none where the phone cuts the shape itself. */
  corner: number
  /** Of the mark, of 100: what may be cut off to a circle keeps within 60. */
  mark: number
}

const grounds: readonly Ground[] = [
  { name: 'icon-192', size: 192, corner: 24, mark: 68 },
  { name: 'icon-512', size: 512, corner: 24, mark: 68 },
  { name: 'maskable-512', size: 512, corner: 0, mark: 58 },
  { name: 'apple-touch-180', size: 180, corner: 0, mark: 66 },
]

const drawn = (mark: string, { corner, mark: width }: Ground): string => {
  const edge = (100 - width) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="512" height="512">
    <rect width="100" height="100" rx="${corner}" fill="${indigo}"/>
    <svg x="${edge}" y="${edge}" width="${width}" height="${width}" viewBox="0 0 48 49">${mark}</svg>
  </svg>`
}

/** Draws the icons of the installed app from logo.svg: `node web/scripts/draw-icons.ts`. */
const mark = await lightMark()
await mkdir(new URL('icons/', publicFolder), { recursive: true })
for (const ground of grounds) {
  const png = await sharp(Buffer.from(drawn(mark, ground)), { density: 144 })
    .resize(ground.size, ground.size)
    .png({ compressionLevel: 9, palette: true, quality: 92 })
    .toBuffer()
  const file = fileURLToPath(new URL(`icons/${ground.name}.png`, publicFolder))
  await writeFile(file, png)
  console.log(`${file}: ${png.length} bytes`)
}
