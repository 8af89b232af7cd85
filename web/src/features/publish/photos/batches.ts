import { del, entries, get, set } from 'idb-keyval'
import { deviceStore } from '../../../app/offline/device-store.ts'
import { session } from '../../../app/session/session.ts'
import { storeOf } from '../../../app/store.ts'
import { type Batch, type Upload, withUpload } from './batch.ts'

/** Photos wait on the device until the service has them: a closed page or a lost network loses none. */
const store = deviceStore('indigo-photos', 'waiting')

const rememberedMs = 24 * 60 * 60_000

/** The photos on their way, by listing. */
export const batches = storeOf<Readonly<Record<string, Batch>>>({})
/** How much of each photo is sent, 0 to 1, by its id. */
export const progress = storeOf<Readonly<Record<string, number>>>({})

/** The member who is signed in; only theirs are sent. */
export const memberNow = (): string | undefined => {
  const now = session.get()
  return now.status === 'member' ? now.member : undefined
}

/** Keeps a batch, here and on the device. */
export const keep = async (batch: Batch): Promise<void> => {
  batches.set({ ...batches.get(), [batch.listing]: batch })
  await set(batch.listing, batch, store).catch(() => undefined)
}

export const keepUpload = async (listing: string, upload: Upload): Promise<void> => {
  const batch = batches.get()[listing]
  if (batch) await keep(withUpload(batch, upload))
}

/** A batch as another tab or an earlier visit left it. */
export const keptBatch = (listing: string): Promise<Batch | undefined> =>
  get<Batch>(listing, store).catch(() => undefined)

const isOld = ({ at, uploads }: Batch): boolean =>
  Date.now() - Date.parse(at) > rememberedMs && !uploads.some(({ state }) => state === 'waiting' || state === 'failed')

/** What an earlier visit left of whoever is signed in; what has been over for a day is forgotten. */
export const keptBatches = async (): Promise<Batch[]> => {
  const all = await entries<string, Batch>(store).catch(() => [])
  for (const [listing, batch] of all) if (isOld(batch)) await del(listing, store).catch(() => undefined)
  return all.map(([, batch]) => batch).filter((batch) => !isOld(batch) && batch.member === memberNow())
}

let lastMember = memberNow()
session.subscribe(() => {
  if (memberNow() === lastMember) return
  lastMember = memberNow()
  batches.set({})
  progress.set({})
})
