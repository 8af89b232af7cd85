/// <reference lib="webworker" />

/** Where what was shared with the app waits for the publish page. */
export const sharedCache = 'indigo-shared'

const seeOther = 303

/** As many as a listing may have. */
const photosMost = 6

/** Keeps what another app shared, text and pictures, and leads to the publish page. */
export const keepSharedFiles = async ({ request }: { request: Request }): Promise<Response> => {
  const form = await request.formData()
  await caches.delete(sharedCache)
  const cache = await caches.open(sharedCache)
  const texts = ['title', 'text', 'url'].map((name) => form.get(name)).filter((text) => typeof text === 'string')
  await cache.put('/shared/text', new Response(texts.join('\n').trim()))
  const photos = form.getAll('photos').filter((each) => each instanceof File && each.type.startsWith('image/'))
  for (const [place, photo] of photos.slice(0, photosMost).entries()) {
    await cache.put(`/shared/photo-${place}`, new Response(photo))
  }
  return Response.redirect('/publish?shared=true', seeOther)
}
