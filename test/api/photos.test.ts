import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { listings } from '../../shared/contract/listings.ts'
import { Listing } from '../../shared/model/listing.ts'
import { PhotoUpload } from '../../shared/model/photo.ts'
import { read } from './client/answer.ts'
import { times } from './client/builders.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { aForm, aGeotaggedPicture, filesOf, media, photosOf, requestForm, send, sendAll } from './client/photos.ts'

const picture = await aGeotaggedPicture()
const shown = (owner: Person, { id }: { id: string }) => read(owner.get(`/v1/listings/${id}`), Listing)

/** Awa's listing with so many photos, which are ready. */
const aListingWithPhotos = async (count = 1) => {
  const { awa } = await people('awa')
  const listing = await awa.lists({ place: { latitude: 46.2, longitude: -1.4 } })
  const ids = await sendAll(
    awa,
    listing,
    times(count, () => picture),
  )
  await expect.poll(() => photosOf(awa, listing)).toEqual(ids.map((id) => [id, 'ready']))
  return { awa, listing, ids, first: ids[0] ?? '' }
}

describe('a photo that is sent', () => {
  it('is served in three sizes, and says nothing but its pixels', async () => {
    const { awa, listing, first } = await aListingWithPhotos()
    expect((await shown(awa, listing)).photos).toEqual([{ id: first, width: 1200, height: 900 }])
    for (const [size, width] of Object.entries({ 320: 320, 800: 800, 1600: 1200 })) {
      const { status, type, bytes } = await media(listing, first, size)
      expect([status, type]).toEqual([200, 'image/webp'])
      const { format, width: wide, exif, xmp, icc } = await sharp(bytes).metadata()
      expect({ format, wide, exif, xmp, icc }).toEqual({ format: 'webp', wide: width })
    }
  })

  it('leaves nothing of itself where it was sent to', async () => {
    const { listing, first } = await aListingWithPhotos()
    const sizes = ['1600', '320', '800'].map((size) => `media/${listing.id}/${first}-${size}.webp`)
    await expect.poll(() => filesOf(listing)).toEqual(sizes)
  })

  it('is on the card, and in one’s own list', async () => {
    const { awa, listing, first } = await aListingWithPhotos()
    const nearby = await read(
      awa.get('/v1/listings?latitude=46.2&longitude=-1.4&limit=100'),
      listings.browseListings.output,
    )
    expect(nearby.items.find(({ id }) => id === listing.id)?.photo).toBe(first)
    expect((await awa.get('/v1/me/listings')).body).toMatchObject({ items: [{ photos: [{ id: first }] }] })
  })

  it('does not age the words of whoever edits them meanwhile', async () => {
    const { awa, listing, first } = await aListingWithPhotos()
    const edited = await awa.patch(`/v1/listings/${listing.id}`, { value: 1 }, { headers: { 'if-match': '"1"' } })
    expect(edited.body).toMatchObject({ version: 2, photos: [{ id: first }] })
  })

  it('keeps the order in which it was asked for', async () => {
    const { awa, listing, ids } = await aListingWithPhotos(3)
    expect((await shown(awa, listing)).photos.map(({ id }) => id)).toEqual(ids)
  })
})

describe('the seventh photo', () => {
  it('is refused, however many are asked for at once, until one is removed', async () => {
    const { awa } = await people('awa')
    const listing = await awa.lists()
    const asked = await Promise.all(times(9, () => requestForm(awa, listing)))
    const outcomes = asked.map(({ outcome }) => outcome).filter((outcome) => !outcome.startsWith('429'))
    expect(outcomes.filter((outcome) => outcome === '201').length).toBeLessThanOrEqual(6)
    while ((await requestForm(awa, listing)).outcome === '201')
      expect((await photosOf(awa, listing)).length).toBeLessThanOrEqual(6)
    expect((await requestForm(awa, listing)).outcome).toBe('409 too_many_photos')
    const [one] = await photosOf(awa, listing)
    expect((await awa.delete(`/v1/listings/${listing.id}/photos/${one?.[0]}`)).status).toBe(204)
    expect((await requestForm(awa, listing)).outcome).toBe('201')
  })
})

describe('a photo that is asked for with an Idempotency-Key', () => {
  it('has one place, however often its form is asked for', async () => {
    const { awa } = await people('awa')
    const listing = await awa.lists()
    const once = () => requestForm(awa, listing, { length: picture.length }, 'photo-1')
    const asked = await Promise.all(times(3, once))
    expect(asked.map(({ outcome }) => outcome)).toEqual(['201', '201', '201'])
    const forms = await Promise.all(asked.map((answer) => read(Promise.resolve(answer), PhotoUpload)))
    const photoId = forms[0]?.photoId
    expect(forms.map((form) => form.photoId)).toEqual(times(3, () => photoId))
    expect(await photosOf(awa, listing)).toEqual([[photoId, 'waiting']])

    for (const form of forms) expect((await send(form, picture)).outcome).toBe('204')
    await expect.poll(() => photosOf(awa, listing)).toEqual([[photoId, 'ready']])
    expect((await once()).body).toMatchObject({ photoId })
  })

  it('is another one under another key, and refused with other bytes', async () => {
    const { awa } = await people('awa')
    const listing = await awa.lists()
    await requestForm(awa, listing, {}, 'photo-1')
    await requestForm(awa, listing, {}, 'photo-2')
    expect((await photosOf(awa, listing)).length).toBe(2)
    expect((await requestForm(awa, listing, { length: 1_001 }, 'photo-1')).outcome).toBe('422 key_reused')
    expect((await requestForm(awa, listing, { contentType: 'image/png' }, 'photo-1')).outcome).toBe('422 key_reused')
  })

  it('does not come back under its id after it was removed', async () => {
    const { awa } = await people('awa')
    const listing = await awa.lists()
    const first = await read(requestForm(awa, listing, {}, 'photo-1'), PhotoUpload)
    await awa.delete(`/v1/listings/${listing.id}/photos/${first.photoId}`)
    const second = await read(requestForm(awa, listing, {}, 'photo-1'), PhotoUpload)
    expect(second.photoId).not.toBe(first.photoId)
  })
})

describe('a removed photo', () => {
  it('is no longer shown or served, and removing it again changes nothing', async () => {
    const { awa, listing, ids, first } = await aListingWithPhotos(2)
    const remove = () => awa.delete(`/v1/listings/${listing.id}/photos/${first}`)
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204])
    expect((await shown(awa, listing)).photos.map(({ id }) => id)).toEqual(ids.slice(1))
    await expect.poll(async () => (await media(listing, first)).status).toBe(404)
    expect((await media(listing, ids[1] ?? '')).status).toBe(200)
  })

  it('goes with its listing', async () => {
    const { awa, listing, first } = await aListingWithPhotos()
    await awa.delete(`/v1/listings/${listing.id}`)
    await expect.poll(() => filesOf(listing)).toEqual([])
    expect((await media(listing, first)).status).toBe(404)
    expect((await shown(awa, listing)).photos).toEqual([])
    expect((await requestForm(awa, listing)).outcome).toBe('409 not_open')
  })

  it('goes with its owner', async () => {
    const { awa, listing, first } = await aListingWithPhotos()
    expect((await awa.delete('/v1/me')).status).toBe(202)
    await expect.poll(() => filesOf(listing)).toEqual([])
    expect((await media(listing, first)).status).toBe(404)
  })

  it('cannot come back by a form that was given before', async () => {
    const { awa } = await people('awa')
    const listing = await awa.lists()
    const form = await aForm(awa, listing, picture)
    await awa.delete(`/v1/listings/${listing.id}/photos/${form.photoId}`)
    expect((await send(form, picture)).outcome).toBe('204')
    await expect.poll(() => filesOf(listing)).toEqual([])
    expect(await photosOf(awa, listing)).toEqual([])
  })
})

it('answers the web app’s origin only', async () => {
  const { awa } = await people('awa')
  const form = await aForm(awa, await awa.lists(), picture)
  const allowed = async (origin: string) =>
    (await send(form, picture, origin)).headers.get('access-control-allow-origin')
  expect([await allowed('http://web.test'), await allowed('http://elsewhere.test')]).toEqual(['http://web.test', null])
})
