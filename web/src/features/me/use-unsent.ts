import { useEffect, useState } from 'react'
import { useOutbox } from '../../app/offline/outbox.ts'
import { useSession } from '../../app/session/session.ts'
import { countMarks } from '../desk/check-in/marks-store.ts'

/** What a sign-out would lose: messages and listings that wait, and marks of check-in lists. */
export const useUnsent = (): { waiting: number; marks: number } => {
  const outbox = useOutbox()
  const session = useSession()
  const member = session.status === 'member' ? session.member : undefined
  const [kept, setKept] = useState(0)
  useEffect(() => {
    if (member === undefined) return undefined
    let isWanted = true
    countMarks(member).then(
      (count) => isWanted && setKept(count),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [member])
  const lists = outbox.flatMap((each) => (each.kind === 'attendance' ? [each.input.attendance.length] : []))
  return { waiting: outbox.length - lists.length, marks: lists.reduce((sum, length) => sum + length, kept) }
}
