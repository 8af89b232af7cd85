import { delMany, get, set, setMany } from 'idb-keyval'
import { deviceStore } from '../../../app/offline/device-store.ts'
import { session } from '../../../app/session/session.ts'
import { storeOf } from '../../../app/store.ts'
import { type Draft, type DraftPhoto, emptyDraft, isBegun } from './draft.ts'

/** The name begins with `indigo`: signing out deletes it. */
const store = deviceStore('indigo-drafts', 'drafts')

type Words = Omit<Draft, 'photos'>

/** A visitor has a draft as well; it is theirs when they sign in. */
const visitor = 'visitor'
const wordsKey = (owner: string): string => `words ${owner}`
const photosKey = (owner: string): string => `photos ${owner}`

export type OpenDraft = { owner: string; draft: Draft }

/** The draft of whoever uses the app; undefined until it has been read from the device. */
export const openDraft = storeOf<OpenDraft | undefined>(undefined)

const ownerNow = (): string | undefined => {
  const now = session.get()
  if (now.status === 'starting') return undefined
  return now.status === 'member' ? now.member : visitor
}

const readOf = async (owner: string): Promise<Draft | undefined> => {
  const words = await get<Words>(wordsKey(owner), store)
  return words && { ...words, photos: (await get<readonly DraftPhoto[]>(photosKey(owner), store)) ?? [] }
}

const forget = (owner: string): Promise<void> => delMany([wordsKey(owner), photosKey(owner)], store)

const write = ({ owner, draft: { photos, ...words } }: OpenDraft): Promise<void> =>
  setMany(
    [
      [wordsKey(owner), words],
      [photosKey(owner), photos],
    ],
    store,
  )

/** What a visitor filled in goes with them when they sign in. */
const adopted = async (member: string): Promise<Draft | undefined> => {
  const draft = await readOf(visitor)
  if (!draft || !isBegun(draft)) return undefined
  await write({ owner: member, draft })
  await forget(visitor)
  return draft
}

/** A device that keeps nothing, as in some private windows, still publishes: then the draft lives as long as the page. */
const kept = async (owner: string): Promise<Draft | undefined> => {
  try {
    return (owner === visitor ? undefined : await adopted(owner)) ?? (await readOf(owner))
  } catch {
    return undefined
  }
}

let opening = Promise.resolve()

const open = async (): Promise<void> => {
  const owner = ownerNow()
  if (owner === undefined || openDraft.get()?.owner === owner) return
  openDraft.set(undefined)
  const draft = (await kept(owner)) ?? emptyDraft(crypto.randomUUID())
  if (owner === ownerNow()) openDraft.set({ owner, draft })
}

const look = (): void => {
  opening = opening.then(open)
}

/** Reads the draft of whoever uses the app, and again when that is somebody else. */
export const followDraft = (): (() => void) => {
  look()
  return session.subscribe(look)
}

/** Keeps another draft in the place of the one there is. */
export const replaceDraft = async (draft: Draft): Promise<void> => {
  const owner = ownerNow()
  if (owner === undefined) return
  const next = { owner, draft }
  openDraft.set(next)
  await write(next).catch(() => undefined)
}

/** Changes the draft and keeps it on the device; photos are only written when they changed. */
export const changeDraft = (change: Partial<Draft>): void => {
  const before = openDraft.get()
  if (!before) return
  const next = { owner: before.owner, draft: { ...before.draft, ...change } }
  openDraft.set(next)
  const { photos, ...words } = next.draft
  void set(wordsKey(next.owner), words, store).catch(() => undefined)
  if (change.photos) void set(photosKey(next.owner), photos, store).catch(() => undefined)
}

/** Begins anew with an empty draft. */
export const dropDraft = async (): Promise<void> => {
  const before = openDraft.get()
  if (!before) return
  openDraft.set({ owner: before.owner, draft: emptyDraft(crypto.randomUUID()) })
  await forget(before.owner).catch(() => undefined)
}

/** Whether somebody who signs in now has begun a draft, without opening it. */
export const hasDraft = async (): Promise<boolean> => {
  const owner = ownerNow()
  const draft = owner === undefined ? undefined : (openDraft.get()?.draft ?? (await kept(owner)))
  return draft !== undefined && isBegun(draft)
}
