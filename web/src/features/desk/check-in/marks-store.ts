import { entries } from 'idb-keyval'
import { deviceStore } from '../../../app/offline/device-store.ts'
import type { Target } from '../queries.ts'

/** Whom the list says to have come, or not; who is not named is not said. */
export type Marks = Readonly<Record<string, boolean>>

/** The marks that wait on this device to be sent; a sign-out forgets them. */
export const marksStore = deviceStore('indigo-check-in', 'marks')

/** Where somebody's marks of a list lie: on a shared phone each sees their own. */
export const marksKey = (member: string, { id, shiftId }: Target): string => `${member} ${id} ${shiftId ?? ''}`

/** How many marks somebody has set on this device and not sent, in all lists. */
export const countMarks = async (member: string): Promise<number> => {
  const kept = await entries<string, Marks>(marksStore)
  const own = kept.filter(([key]) => key.startsWith(`${member} `))
  return own.reduce((sum, [, marks]) => sum + Object.keys(marks).length, 0)
}
