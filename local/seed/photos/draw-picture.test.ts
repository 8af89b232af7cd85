import sharp from 'sharp'
import { expect, it } from 'vitest'
import { drawPicture, hasPicture, pictureSides } from './draw-picture.ts'
import { drawings } from './drawings.ts'

const drawn = Object.keys(drawings).filter((thing): thing is keyof typeof drawings => thing in drawings)

it.each(drawn)('%s is drawn in every size that is served', async (thing) => {
  const files = await drawPicture(thing)
  const sides = await Promise.all([...files.values()].map(async (file) => (await sharp(file).metadata()).width))
  expect(sides).toEqual([320, 800, pictureSides.width])
  expect(hasPicture(thing)).toBe(true)
})

it('what nobody has drawn has no picture', async () => {
  expect(hasPicture('crutches')).toBe(false)
  await expect(drawPicture('crutches')).rejects.toThrow('Nobody has drawn crutches')
})
