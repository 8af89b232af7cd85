import { useOutbox, type Waiting } from '../../../app/offline/outbox.ts'
import type { Target } from '../queries.ts'

export type WaitingAttendance = Extract<Waiting, { kind: 'attendance' }>

const isOf = ({ input }: WaitingAttendance, { id, shiftId }: Target): boolean =>
  input.id === id && ('shiftId' in input ? input.shiftId : undefined) === shiftId

/** What was said of an event or a shift and waits for a network, or was refused. */
export const useWaitingAttendance = (target: Target): readonly WaitingAttendance[] =>
  useOutbox()
    .filter((each) => each.kind === 'attendance')
    .filter((each) => isOf(each, target))
