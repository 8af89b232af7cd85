import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { awaitPhoto, readPhoto, removePhotoOf } from '../../shared/data/photos/change-album.ts'
import { filesDroppedBy, mediaFiles, stagingFile } from '../../shared/data/photos/photo-files.ts'
import { aCommunity, aListing } from '../../test/community/a-community.ts'
import { aScript } from '../../test/photos/hostile-files.ts'
import type { PhotoBucket } from '../runtime/photo-bucket.ts'
import { closeListing } from '../listings/close-listing.ts'
import { takePhoto } from './take-photo.ts'

const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#0d53a6' } })
  .jpeg()
  .toBuffer()

/** A bucket in memory, in which something may happen whenever a size is published. */
const aBucket = (meanwhile: () => Promise<unknown> = async () => undefined) => {
  const files = new Map<string, Uint8Array>()
  const bucket: PhotoBucket = {
    read: async (file) => files.get(file) ?? Promise.reject(new Error('AccessDenied')),
    publish: async (file, bytes) => {
      await meanwhile()
      files.set(file, bytes)
    },
    remove: async (names) => names.forEach((name) => files.delete(name)),
  }
  return { files, bucket }
}

/** A member has asked for a photo of their listing, and its bytes are there. */
const anUpload = async (
  bytes: Buffer = picture,
  meanwhile?: (upload: { remove: () => Promise<void>; close: () => Promise<unknown> }) => Promise<unknown>,
) => {
  const community = aCommunity()
  const owner = await community.aMember()
  const { id: listing } = await aListing(community, owner)
  const { id: photo } = await awaitPhoto(community.app, listing, owner.id, 'image/jpeg')
  const remove = () => removePhotoOf(community.app, listing, owner.id, photo)
  const close = () => closeListing({ id: listing }, owner, community.app)
  const { files, bucket } = aBucket(meanwhile && (() => meanwhile({ remove, close })))
  const file = stagingFile(listing, photo)
  files.set(file, bytes)
  const refused: string[] = []
  const take = (arrival = { file, bytes: bytes.length }) =>
    takePhoto({ app: community.app, bucket, tell: ({ message }) => refused.push(message) }, arrival)
  const status = async () => (await readPhoto(community.app, listing, photo)).status
  return { community, listing, photo, files, refused, take, status }
}

describe('a photo that arrives', () => {
  it('becomes ready with its sizes, and what was sent is gone', async () => {
    const { listing, photo, files, take, status } = await anUpload()
    await take()
    expect(await status()).toBe('ready')
    expect([...files.keys()].toSorted()).toEqual(mediaFiles(listing, photo).toSorted())
  })

  it('stays as it is when the event comes again, even with other bytes', async () => {
    const { files, take, status, listing, photo } = await anUpload()
    await take()
    const before = new Map(files)
    files.set(stagingFile(listing, photo), aScript())
    await take()
    expect(await status()).toBe('ready')
    expect(files).toEqual(before)
  })

  it('is refused when it is none, and nothing is left of it', async () => {
    const { files, refused, take, status } = await anUpload(aScript())
    await take()
    expect([await status(), files.size, refused]).toEqual(['refused', 0, ['This is no image/jpeg']])
  })

  it('is refused unread when it is longer than any may be', async () => {
    const { files, take, status, listing, photo } = await anUpload()
    await take({ file: stagingFile(listing, photo), bytes: 10_000_001 })
    expect([await status(), files.size]).toEqual(['refused', 0])
  })

  it.each(['remove', 'close'] as const)(
    'leaves nothing when its owner does "%s" while its sizes are made',
    async (act) => {
      const { files, take, status } = await anUpload(picture, (owner) => owner[act]())
      await take()
      expect([await status(), files.size]).toEqual(['gone', 0])
    },
  )

  it('is tried again when the bucket fails, and then is as if it had not', async () => {
    let failures = 1
    const fail = async () => (failures-- > 0 ? Promise.reject(new Error('SlowDown')) : undefined)
    const { files, take, status } = await anUpload(picture, fail)
    await expect(take()).rejects.toThrow('SlowDown')
    expect(await status()).toBe('waiting')
    await take()
    expect([await status(), files.size]).toEqual(['ready', 3])
  })

  it('is deleted when nobody asked for it', async () => {
    const { files, take } = await anUpload()
    for (const file of ['staging/elsewhere', 'staging/a/b/c', stagingFile(crypto.randomUUID(), 'q3Zk_0aB')]) {
      files.set(file, picture)
      await take({ file, bytes: picture.length })
      expect(files.has(file)).toBe(false)
    }
  })
})

it('the stream tells which files a removed photo leaves behind', async () => {
  const { community, take, listing, photo } = await anUpload()
  await take()
  await closeListing(
    { id: listing },
    { id: String((await community.table.get({ PK: `L#${listing}`, SK: 'H' }))?.['owner']), groups: [] },
    community.app,
  )
  await community.settle()
  const dropped = community.table.changes
    .read(0, community.table.changes.end)
    .flatMap(({ oldImage, newImage }) =>
      filesDroppedBy({ ...(oldImage && { before: oldImage }), ...(newImage && { after: newImage }) }),
    )
  expect(dropped).toEqual([stagingFile(listing, photo), ...mediaFiles(listing, photo)])
})
