import { get, set } from 'idb-keyval'
import { useEffect, useState } from 'react'
import { useSession } from '../../../app/session/session.ts'
import type { Target } from '../queries.ts'
import { type Marks, marksKey, marksStore } from './marks-store.ts'

/**
 * The marks of a check-in list, kept on this device until they are sent.
 * @returns undefined until they have been read
 */
export const useMarks = (target: Target) => {
  const session = useSession()
  const key = marksKey(session.status === 'member' ? session.member : '', target)
  const [marks, setMarks] = useState<Marks>()
  useEffect(() => {
    let isWanted = true
    void get<Marks>(key, marksStore)
      .catch(() => undefined)
      .then((kept) => isWanted && setMarks(kept ?? {}))
    return () => {
      isWanted = false
    }
  }, [key])
  const keep = (next: Marks): void => {
    setMarks(next)
    // A device that keeps nothing: the marks hold until the page is closed.
    set(key, next, marksStore).catch(() => undefined)
  }
  return { marks, keep }
}
