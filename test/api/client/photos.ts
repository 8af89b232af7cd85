import sharp from 'sharp'
import { inject } from 'vitest'
import { photos } from '../../../shared/contract/photos.ts'
import { type PhotoType, PhotoUpload } from '../../../shared/model/photo.ts'
import { type Answer, read } from './answer.ts'
import { listOf } from './bucket.ts'
import type { Person } from './person.ts'

type Identified = { id: string }
type Form = Pick<PhotoUpload, 'url' | 'fields'>

/** A picture such as a telephone takes: it says where it was taken. */
export const aGeotaggedPicture = (width = 1200, height = 900): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#b5651d' } })
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 2400/100' } })
    .jpeg()
    .toBuffer()

/** Asks for the form of a photo. */
export const requestForm = (owner: Person, listing: Identified, said: object = {}, key?: string): Promise<Answer> => {
  const more = key === undefined ? {} : { headers: { 'idempotency-key': key } }
  return owner.post(`/v1/listings/${listing.id}/photos`, { contentType: 'image/jpeg', length: 1_000, ...said }, more)
}

/** The form for a file; it must be given. */
export const aForm = (
  owner: Person,
  listing: Identified,
  { length }: Uint8Array,
  contentType: PhotoType = 'image/jpeg',
) => read(requestForm(owner, listing, { contentType, length }), PhotoUpload)

/** Sends a form as a browser does from a page; what S3 says, as `403 AccessDenied`. */
export const send = async ({ url, fields }: Form, bytes: Uint8Array, origin = 'http://web.test') => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([Uint8Array.from(bytes)]), 'photo.jpg')
  const answer = await fetch(url, { method: 'POST', body: form, headers: { origin } })
  const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(await answer.text()) ?? []
  return { outcome: `${answer.status} ${code}`.trim(), headers: answer.headers }
}

/** Asks for forms one after the other and sends the files; answers the photos' ids, whatever becomes of them. */
export const sendAll = async (owner: Person, listing: Identified, files: readonly Uint8Array[], type?: PhotoType) => {
  const ids: string[] = []
  for (const bytes of files) {
    const form = await aForm(owner, listing, bytes, type)
    const { outcome } = await send(form, bytes)
    if (outcome !== '204') throw new Error(`The upload was answered ${outcome}`)
    ids.push(form.photoId)
  }
  return ids
}

/** The owner's photos as `[id, status]`, in their order. */
export const photosOf = async (owner: Person, listing: Identified): Promise<[id: string, status: string][]> => {
  const { items } = await read(owner.get(`/v1/listings/${listing.id}/photos`), photos.listPhotos.output)
  return items.map(({ id, status }) => [id, status])
}

/** What the web's origin serves of a photo. */
export const media = async (listing: Identified, photo: string, size = '320') => {
  const answer = await fetch(`${inject('local').web}/media/${listing.id}/${photo}-${size}.webp`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, type: answer.headers.get('content-type'), bytes }
}

/** Every file that there is of a listing's photos, sent or served. */
export const filesOf = async ({ id }: Identified): Promise<string[]> => [
  ...(await listOf(`staging/${id}/`)),
  ...(await listOf(`media/${id}/`)),
]
