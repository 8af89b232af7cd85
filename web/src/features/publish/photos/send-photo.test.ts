import { expect, it } from 'vitest'
import { ApiProblem } from '../../../../../shared/contract/api-problem.ts'
import type { Upload } from './batch.ts'
import { FormRefused } from './post-form.ts'
import { type PhotoApi, sendPhoto } from './send-photo.ts'

type Input = Parameters<PhotoApi['addPhoto']>[0]
type Kept = Awaited<ReturnType<PhotoApi['listPhotos']>>['items'][number]

const listing = '0198c0de-0000-7000-8000-000000000001'
const most = 6
const later = '2999-01-01T00:00:00.000Z'
const aPhoto = (): Upload => ({ id: 'a', state: 'waiting', blob: new Blob(['photo'], { type: 'image/jpeg' }) })

/** A service in memory: rooms, and what arrived in each. */
const aService = (rooms: Kept[] = []) => {
  const arrived: string[] = []
  const asked = new Map<string, string>()
  let made = 0
  const api: PhotoApi = {
    addPhoto: async ({ idempotencyKey = '' }) => {
      const known = rooms.find(({ id }) => id === asked.get(idempotencyKey))
      if (known) return { photoId: known.id, url: 'https://files.example', fields: { key: known.id }, expiresAt: later }
      if (rooms.length >= most) throw new ApiProblem(409, { code: 'too_many_photos' })
      const photoId = `room${made}`
      made += 1
      asked.set(idempotencyKey, photoId)
      rooms.push({ id: photoId, status: 'waiting' })
      return { photoId, url: 'https://files.example', fields: { key: photoId }, expiresAt: later }
    },
    listPhotos: async () => ({ items: [...rooms] }),
    removePhoto: async ({ photoId }) => {
      rooms.splice(
        rooms.findIndex(({ id }) => id === photoId),
        1,
      )
    },
  }
  const kept: Upload[] = []
  const post = async ({ fields }: { fields: Readonly<Record<string, string>> }): Promise<void> => {
    arrived.push(fields['key'] ?? '')
  }
  const sending = {
    api,
    post,
    known: [],
    keep: async (upload: Upload): Promise<void> => void kept.push(upload),
    onProgress: () => undefined,
  }
  return { rooms, arrived, kept, sending }
}

it('makes room for a photo and fills it', async () => {
  const { arrived, sending } = aService()
  const sent = await sendPhoto(listing, aPhoto(), sending)
  expect(sent.state).toBe('sent')
  expect(arrived).toEqual(['room0'])
})

it('fills the same room when the way broke off, and takes no second one', async () => {
  const { rooms, arrived, kept, sending } = aService()
  const broken = { ...sending, post: () => Promise.reject(new Error('no network')) }
  await expect(sendPhoto(listing, aPhoto(), broken)).rejects.toThrow('no network')
  await sendPhoto(listing, kept.at(-1) ?? aPhoto(), sending)
  expect(arrived).toEqual(['room0'])
  expect(rooms).toHaveLength(1)
})

it('sends nothing again when the photo is there already and only the answer was lost', async () => {
  const { arrived, kept, rooms, sending } = aService()
  await sendPhoto(listing, aPhoto(), sending)
  rooms[0] = { id: 'room0', status: 'ready', width: 10, height: 10 }
  const again = await sendPhoto(listing, kept.at(-1) ?? aPhoto(), sending)
  expect(again).toMatchObject({ state: 'ready' })
  expect(again.blob).toBeUndefined()
  expect(arrived).toHaveLength(1)
})

it('takes no second room when the answer that gave it one was lost', async () => {
  const { rooms, arrived, sending } = aService()
  const { api } = sending
  const losing = {
    ...api,
    addPhoto: (input: Input) => api.addPhoto(input).then(() => Promise.reject(new Error('lost'))),
  }
  await expect(sendPhoto(listing, aPhoto(), { ...sending, api: losing })).rejects.toThrow('lost')
  await sendPhoto(listing, aPhoto(), sending)
  expect([rooms.length, arrived]).toEqual([1, ['room0']])
})

it('fills the same room with a new form when the one before has expired', async () => {
  const { rooms, arrived, kept, sending } = aService()
  const broken = { ...sending, post: () => Promise.reject(new Error('no network')) }
  await expect(sendPhoto(listing, aPhoto(), broken)).rejects.toThrow('no network')
  const { form, ...photo } = kept.at(-1) ?? aPhoto()
  if (!form) throw new Error('The photo has a form')
  await sendPhoto(listing, { ...photo, form: { ...form, expiresAt: '2000-01-01T00:00:00.000Z' } }, sending)
  expect([rooms.length, arrived]).toEqual([1, ['room0']])
})

it('asks for another form of the same room when one is refused', async () => {
  const { rooms, kept, sending } = aService()
  const refusing = { ...sending, post: () => Promise.reject(new FormRefused('403')) }
  await expect(sendPhoto(listing, aPhoto(), refusing)).rejects.toThrow('403')
  expect(kept.at(-1)?.form).toBeUndefined()
  await sendPhoto(listing, kept.at(-1) ?? aPhoto(), sending)
  expect(rooms).toHaveLength(1)
})

it('clears rooms that lost answers left, but none that another photo has', async () => {
  const waiting = Array.from({ length: most }, (_, place): Kept => ({ id: `w${place}`, status: 'waiting' }))
  const { rooms, sending } = aService(waiting)
  await sendPhoto(listing, aPhoto(), { ...sending, known: ['w0'] })
  expect(rooms.map(({ id }) => id)).toEqual(['w0', 'room0'])
})
