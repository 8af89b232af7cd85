import type { UseStore } from 'idb-keyval'

/**
 * A store on this device that steps aside as soon as its database is deleted: what a sign-out forgets is gone at once, and
 * not only when the page is closed.
 */
export const deviceStore = (database: string, name: string): UseStore => {
  let opening: Promise<IDBDatabase> | undefined
  const forget = (): void => {
    opening = undefined
  }
  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(database)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(name))
      request.addEventListener('error', () => reject(new Error(`No store ${database}`, { cause: request.error })))
      request.addEventListener('success', () => {
        const opened = request.result
        opened.addEventListener('close', forget)
        opened.addEventListener('versionchange', () => {
          forget()
          opened.close()
        })
        resolve(opened)
      })
    })
  return async (mode, act) => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return act((await opening).transaction(name, mode).objectStore(name))
  }
}
