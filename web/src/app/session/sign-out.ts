import { api } from '../api.ts'
import { forget } from '../offline/persist.ts'
import { queryClient } from '../query-client.ts'
import { changeSettings, settings } from '../settings.ts'
import { end, unfinishedKey } from './session.ts'

/** What the service worker keeps that tells of a person: photos that were seen, and what was shared with the app. */
const personalCaches = ['indigo-media', 'indigo-shared'] as const

/** Resolves when it is deleted, or will be as soon as another tab lets go of it. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    for (const event of ['success', 'error', 'blocked']) request.addEventListener(event, () => resolve())
  })

/** Phones are shared: everything of this person leaves the device, all but the language. */
export const forgetEverything = async (): Promise<void> => {
  const { language } = settings.get()
  end()
  await forget(queryClient)
  const databases = await indexedDB.databases?.().catch(() => [])
  for (const { name } of databases ?? []) if (name?.startsWith('indigo')) await deleteDatabase(name)
  for (const name of personalCaches) await caches.delete(name)
  localStorage.clear()
  sessionStorage.clear()
  changeSettings({ ...Object.fromEntries(Object.keys(settings.get()).map((name) => [name, undefined])), language })
}

/** Ends at the API what this device has signed out of already: now, or as soon as there is a network. */
export const finishSignOut = async (): Promise<void> => {
  if (localStorage.getItem(unfinishedKey) === null) return
  try {
    await api.endSession()
    localStorage.removeItem(unfinishedKey)
  } catch {
    addEventListener('online', () => void finishSignOut(), { once: true })
  }
}

/** Ends the session everywhere it is known, this device first. Without a network its cookie waits, unused, until there is one. */
export const signOut = async (): Promise<void> => {
  await forgetEverything()
  localStorage.setItem(unfinishedKey, 'yes')
  await finishSignOut()
}
