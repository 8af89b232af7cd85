import { expect, it } from 'vitest'
import { type Batch, settled, withPhotos, withUpload } from './batch.ts'

const empty: Batch = { listing: 'l', member: 'm', at: '2026-01-01T00:00:00Z', uploads: [] }
const photos = ['a', 'b'].map((id) => ({ id, blob: new Blob([id]) }))

it('takes a photo once, however often it is given', () => {
  const batch = withPhotos(empty, photos)
  expect(withPhotos(batch, photos)).toEqual(batch)
})

it('does not take a photo again that has arrived', () => {
  const batch = withPhotos(empty, photos)
  const [first] = batch.uploads
  if (!first) throw new Error('The batch has two photos')
  const after = withPhotos(withUpload(batch, settled(first, 'ready')), photos)
  expect(after.uploads.map(({ state }) => state)).toEqual(['ready', 'waiting'])
})

it('keeps the picture of a photo that was refused, so that one sees which it was', () => {
  const [upload] = withPhotos(empty, photos).uploads
  if (!upload) throw new Error('The batch has two photos')
  expect(settled(upload, 'refused').blob).toBe(upload.blob)
  expect(settled(upload, 'ready').blob).toBeUndefined()
})
