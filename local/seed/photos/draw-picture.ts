import sharp from 'sharp'
import { drawings } from './drawings.ts'
import type { ThingId } from '../listings/things.ts'
import { oval } from './shapes.ts'

/** The sides of a drawn picture, in pixels. */
export const pictureSides = { width: 1200, height: 900 } as const

const sizes = [320, 800, 1600] as const

/** Whether somebody can draw it. */
export const hasPicture = (thing: ThingId): boolean => drawings[thing] !== undefined

const sceneOf = ({ wall, shapes }: { wall: string; shapes: string }): string => `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">
    <defs><linearGradient id="light" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="#ffffff" stop-opacity="0.7"/><stop offset="1" stop-color="#ffffff" stop-opacity="0"/>
    </linearGradient></defs>
    <rect width="1200" height="900" fill="${wall}"/><rect y="700" width="1200" height="200" fill="#0000000f"/>
    <rect width="1200" height="900" fill="url(#light)"/>${oval(600, 752, 420, 34, '#0000002a')}${shapes}
  </svg>`

/** A picture of a thing in every size that is served, as WebP. */
export const drawPicture = async (thing: ThingId): Promise<ReadonlyMap<number, Buffer>> => {
  const drawing = drawings[thing]
  if (!drawing) throw new Error(`Nobody has drawn ${thing}`)
  const scene = sharp(Buffer.from(sceneOf(drawing)))
  const files = sizes.map(async (size) => {
    const file = scene.clone().resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
    return [size, await file.webp({ quality: 80, effort: 1 }).toBuffer()] as const
  })
  return new Map(await Promise.all(files))
}
