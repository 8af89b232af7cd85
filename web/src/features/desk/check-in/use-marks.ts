import { get, set } from 'idb-keyval'
import { useEffect, useState } from 'react'
import { deviceStore } from '../../../app/offline/device-store.ts'
import { useSession } from '../../../app/session/session.ts'
import type { Target } from '../queries.ts'

/** Whom the list says to have come, or not; who is not named is not said. */
export type Marks = Readonly<Record<string, boolean>>

const store = deviceStore('indigo-check-in', 'marks')

/**
 * The marks of a check-in list, kept on this device until they are sent.
 * @returns undefined until they have been read
 */
export const useMarks = ({ id, shiftId }: Target) => {
  const session = useSession()
  const key = `${session.status === 'member' ? session.member : ''} ${id} ${shiftId ?? ''}`
  const [marks, setMarks] = useState<Marks>()
  useEffect(() => {
    let isWanted = true
    void get<Marks>(key, store)
      .catch(() => undefined)
      .then((kept) => isWanted && setMarks(kept ?? {}))
    return () => {
      isWanted = false
    }
  }, [key])
  const keep = (next: Marks): void => {
    setMarks(next)
    // A device that keeps nothing: the marks hold until the page is closed.
    set(key, next, store).catch(() => undefined)
  }
  return { marks, keep }
}
