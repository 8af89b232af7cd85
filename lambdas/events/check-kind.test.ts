import { expect, it } from 'vitest'
import { aScript } from '../../test/photos/hostile-files.ts'
import { checkKind } from './check-kind.ts'
import { NotAPicture } from './not-a-picture.ts'

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const webp = Buffer.from('RIFF....WEBPVP8 ')
const sound = Buffer.from('RIFF....WAVEfmt ')

it.each([
  [jpeg, 'image/jpeg'],
  [png, 'image/png'],
  [webp, 'image/webp'],
] as const)('takes %s for a %s', (bytes, type) => {
  expect(() => checkKind(bytes, type)).not.toThrow()
})

it.each([
  [aScript(), 'image/jpeg'],
  [png, 'image/jpeg'],
  [jpeg, 'image/png'],
  [sound, 'image/webp'],
  [png.subarray(0, 4), 'image/png'],
  [Buffer.alloc(0), 'image/jpeg'],
] as const)('does not take %s for a %s', (bytes, type) => {
  expect(() => checkKind(bytes, type)).toThrow(NotAPicture)
})
