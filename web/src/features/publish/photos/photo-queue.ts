import { ApiProblem } from '../../../../../shared/contract/api-problem.ts'
import { api } from '../../../app/api.ts'
import { queryClient } from '../../../app/query-client.ts'
import type { DraftPhoto } from '../draft/draft.ts'
import { type Batch, isUnderWay, settled, type Upload, withPhotos } from './batch.ts'
import { batches, keep, keepUpload, keptBatch, keptBatches, memberNow, progress } from './batches.ts'
import { postForm } from './post-form.ts'
import { sendPhoto } from './send-photo.ts'

const lookEveryMs = 1_500
const looksMost = 40

const shown = (listing: string): Promise<void> => queryClient.invalidateQueries({ queryKey: ['listings', listing] })

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const sendOne = async ({ listing, uploads }: Batch, upload: Upload): Promise<void> => {
  const known = uploads.flatMap(({ form }) => (form ? [form.photoId] : []))
  try {
    const sent = await sendPhoto(listing, upload, {
      api,
      post: postForm,
      known,
      keep: (changed) => keepUpload(listing, changed),
      onProgress: (part) => progress.set({ ...progress.get(), [upload.id]: part }),
    })
    await keepUpload(listing, sent)
  } catch (error) {
    const latest = batches.get()[listing]?.uploads.find(({ id }) => id === upload.id) ?? upload
    const problem = error instanceof ApiProblem ? (error.detail ?? error.title) : undefined
    await keepUpload(listing, { ...latest, state: 'failed', ...(problem !== undefined && { problem }) })
  }
}

/** Asks what became of the photos that were sent, until each is ready or refused. */
const lookAfter = async (listing: string): Promise<void> => {
  for (let looks = 0; looks < looksMost; looks += 1) {
    const sent = batches.get()[listing]?.uploads.filter(({ state }) => state === 'sent') ?? []
    if (sent.length === 0) return
    const { items } = await api.listPhotos({ id: listing })
    for (const upload of sent) {
      const found = items.find(({ id }) => id === upload.form?.photoId)
      if (found?.status === 'ready' || found?.status === 'refused')
        await keepUpload(listing, settled(upload, found.status))
    }
    if (items.some(({ status }) => status === 'ready')) await shown(listing)
    await pause(lookEveryMs)
  }
}

const runBatch = async (listing: string): Promise<void> => {
  for (const { id } of batches.get()[listing]?.uploads ?? []) {
    const batch = batches.get()[listing]
    const upload = batch?.uploads.find((each) => each.id === id)
    if (batch && upload?.state === 'waiting') await sendOne(batch, upload)
  }
  await lookAfter(listing).catch(() => undefined)
  await shown(listing)
}

/** One tab sends at a time; what another tab has sent meanwhile is read again first. */
const run = (listing: string): Promise<void> =>
  navigator.locks.request('indigo.photos', async () => {
    const kept = await keptBatch(listing)
    if (kept) batches.set({ ...batches.get(), [listing]: kept })
    await runBatch(listing)
  })

/** Takes photos of a listing that exists, and sends them. Taken again, they are not sent twice. */
export const queuePhotos = async (listing: string, photos: readonly DraftPhoto[]): Promise<void> => {
  const member = memberNow()
  if (member === undefined || photos.length === 0) return
  const kept = batches.get()[listing] ?? (await keptBatch(listing))
  await keep(withPhotos(kept ?? { listing, member, at: new Date().toISOString(), uploads: [] }, photos))
  void run(listing)
}

/** Tries again what failed on its way. */
export const retryPhotos = async (listing: string): Promise<void> => {
  const batch = batches.get()[listing]
  if (!batch) return
  const uploads = batch.uploads.map(({ problem: _, ...upload }): Upload =>
    upload.state === 'failed' ? { ...upload, state: 'waiting' } : upload,
  )
  await keep({ ...batch, uploads })
  await run(listing)
}

/** Forgets a photo that was refused or is not wanted any more, and the room that waits for it. */
export const dropUpload = async (listing: string, dropped: Upload): Promise<void> => {
  const batch = batches.get()[listing]
  if (batch) await keep({ ...batch, uploads: batch.uploads.filter(({ id }) => id !== dropped.id) })
  if (dropped.state === 'failed' && dropped.form) {
    await api.removePhoto({ id: listing, photoId: dropped.form.photoId }).catch(() => undefined)
  }
}

/** Goes on with what an earlier visit left, for whoever is signed in. */
export const resumePhotos = async (): Promise<void> => {
  for (const batch of await keptBatches()) {
    if (batches.get()[batch.listing]) continue
    batches.set({ ...batches.get(), [batch.listing]: batch })
    if (batch.uploads.some(isUnderWay)) void run(batch.listing)
  }
}

addEventListener('online', () => {
  for (const listing of Object.keys(batches.get())) void retryPhotos(listing)
})
