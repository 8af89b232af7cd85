import { storeOf } from './store.ts'

/** Takes up a newer app that waits; undefined while there is none. */
export const waitingUpdate = storeOf<(() => void) | undefined>(undefined)
