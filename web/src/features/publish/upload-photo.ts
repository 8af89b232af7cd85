import { api } from '../../app/api.ts'

const types = ['image/jpeg', 'image/png', 'image/webp'] as const

/** Uploads a photo to a listing: a form that the API has signed. It is shown as soon as it was checked and resized. */
export const uploadPhoto = async (id: string, photo: Blob): Promise<string> => {
  const contentType = types.find((type) => type === photo.type)
  if (!contentType) throw new TypeError(`A photo of the type ${photo.type} cannot be sent`)
  const { photoId, url, fields } = await api.addPhoto({ id, contentType, length: photo.size })
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', photo)
  const answer = await fetch(url, { method: 'POST', body: form })
  if (!answer.ok) throw new Error(`The photo was refused: ${answer.status}`)
  return photoId
}
