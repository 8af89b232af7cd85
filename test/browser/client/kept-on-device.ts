/** All that the app keeps in a device's storage, as text: what tells of nobody may stay. */
export const keptOnDevice = `(async () => {
  const done = (request) => new Promise((resolve) => {
    for (const end of ['success', 'error']) request.addEventListener(end, () => resolve(request.result))
  })
  const kept = [{ ...localStorage }]
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      kept.push(await done(database.transaction(store).objectStore(store).getAll()))
    }
    database.close()
  }
  return JSON.stringify(kept)
})()`
