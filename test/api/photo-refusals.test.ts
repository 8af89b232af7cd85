import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { describe, expect, it } from 'vitest'
import type { PhotoType } from '../../shared/model/photo.ts'
import { anyone, bucket } from './client/bucket.ts'
import { people } from './client/people.ts'
import { aForm, aGeotaggedPicture, filesOf, media, photosOf, requestForm, send, sendAll } from './client/photos.ts'
import { aPngBomb, aScript, truncated } from '../photos/hostile-files.ts'

const picture = await aGeotaggedPicture()

const aListing = async () => {
  const { awa } = await people('awa')
  return { awa, listing: await awa.lists() }
}

describe('bytes that are no picture', () => {
  it.each([
    ['a script named .jpg', aScript(), 'image/jpeg'],
    ['a decompression bomb', aPngBomb(30_000), 'image/png'],
    ['half a picture', truncated(picture), 'image/jpeg'],
    ['a picture of another kind', picture, 'image/webp'],
  ] satisfies [string, Buffer, PhotoType][])(
    '%s: refused, deleted at once, and never served',
    async (_, bytes, type) => {
      const { awa, listing } = await aListing()
      const [id = ''] = await sendAll(awa, listing, [bytes], type)
      await expect.poll(() => photosOf(awa, listing)).toEqual([[id, 'refused']])
      await expect.poll(() => filesOf(listing)).toEqual([])
      expect((await media(listing, id)).status).toBe(404)
      expect((await awa.get(`/v1/listings/${listing.id}`)).body).toMatchObject({ photos: [] })
    },
  )
})

describe('a form', () => {
  it('takes exactly the bytes that were announced', async () => {
    const { awa, listing } = await aListing()
    const form = await aForm(awa, listing, picture)
    expect((await send(form, Buffer.concat([picture, picture]))).outcome).toBe('400 EntityTooLarge')
    expect((await send(form, picture.subarray(1))).outcome).toBe('400 EntityTooSmall')
    expect(await filesOf(listing)).toEqual([])
  })

  it('takes only what it was made for', async () => {
    const { awa, listing } = await aListing()
    const form = await aForm(awa, listing, picture)
    const { listing: other } = await aListing()
    const changed = (fields: Record<string, string>) =>
      send({ ...form, fields: { ...form.fields, ...fields } }, picture)
    const aside = `staging/${other.id}/q3Zk_0aB`
    expect((await changed({ key: aside })).outcome).toBe('403 AccessDenied')
    expect((await changed({ key: `media/${listing.id}/${form.photoId}-320.webp` })).outcome).toBe('403 AccessDenied')
    expect((await changed({ 'Content-Type': 'text/html' })).outcome).toBe('403 AccessDenied')
    expect((await changed({ acl: 'public-read' })).outcome).toBe('403 AccessDenied')
    expect((await changed({ 'X-Amz-Signature': '0'.repeat(64) })).outcome).toBe('403 SignatureDoesNotMatch')
    expect([await filesOf(listing), await filesOf(other)]).toEqual([[], []])
  })

  it('serves no longer once it has expired', async () => {
    const { listing } = await aListing()
    const Key = `staging/${listing.id}/q3Zk_0aB`
    const expired = await createPresignedPost(anyone, { Bucket: bucket, Key, Expires: -1 })
    expect((await send(expired, picture)).outcome).toBe('403 AccessDenied')
    const current = await createPresignedPost(anyone, { Bucket: bucket, Key, Expires: 60 })
    expect((await send(current, picture)).outcome).toBe('204')
    // Nobody has asked for this photo: it is deleted when it arrives.
    await expect.poll(() => filesOf(listing)).toEqual([])
  })

  it('is given for pictures of ten megabytes at most, to the owner alone', async () => {
    const { awa, listing } = await aListing()
    const { ben } = await people('ben')
    expect((await requestForm(awa, listing, { contentType: 'image/svg+xml' })).outcome).toBe(
      '400 invalid_request: contentType',
    )
    expect((await requestForm(awa, listing, { length: 10_000_001 })).outcome).toBe('400 invalid_request: length')
    expect((await requestForm(ben, listing)).outcome).toBe('403 not_allowed')
    expect((await ben.get(`/v1/listings/${listing.id}/photos`)).outcome).toBe('403 not_allowed')
  })
})

it('what is sent is never served from where it is sent to', async () => {
  const { awa, listing } = await aListing()
  const { key = '' } = (await aForm(awa, listing, picture)).fields
  expect((await media(listing, '../staging')).status).toBe(404)
  expect((await fetch(new URL(`/${key}`, (await aForm(awa, listing, picture)).url))).status).toBe(403)
})
