import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ListIcon } from '../../../ui/icons/find.tsx'
import { Skeleton } from '../../../ui/states.tsx'
import { Waiting } from '../../me/waiting.tsx'
import desk from '../frame/desk.module.css'
import paper from '../frame/paper.module.css'
import { type RosterRow, rosterQuery, type Target } from '../queries.ts'
import styles from './check-in.module.css'
import { CheckInRow } from './check-in-row.tsx'
import type { Marks } from './marks-store.ts'
import { RefusedAttendance } from './refused-attendance.tsx'
import { SendMarks } from './send-marks.tsx'
import { useMarks } from './use-marks.ts'
import { useWaitingAttendance } from './waiting-attendance.ts'

const listHeight = 320

const without = (marks: Marks, member: string): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([each]) => each !== member))

type ListProps = { target: Target; rows: readonly RosterRow[]; marks: Marks; keep: (marks: Marks) => void }

const List = ({ target, rows, marks, keep }: ListProps) => {
  const all = useWaitingAttendance(target)
  const going = rows.filter(({ status }) => status === 'going')
  const waiting = new Map(
    all
      .filter(({ refusal }) => refusal === undefined)
      .flatMap(({ input }) => input.attendance.map((each) => [each.memberId, each.came])),
  )
  if (going.length === 0) {
    return (
      <p>
        <Trans>Nobody is going yet.</Trans>
      </p>
    )
  }
  return (
    <>
      {all
        .filter(({ refusal }) => refusal !== undefined)
        .map((each) => (
          <RefusedAttendance key={each.key} waiting={each} onBack={(back) => keep({ ...back, ...marks })} />
        ))}
      <ul className={`${paper['paper']} ${styles['rows']}`}>
        {going.map((row) => (
          <CheckInRow
            key={row.memberId}
            row={row}
            mark={marks[row.memberId]}
            waiting={waiting.get(row.memberId)}
            isFinal={target.shiftId !== undefined && row.came === true}
            onMark={(came) =>
              keep(came === undefined ? without(marks, row.memberId) : { ...marks, [row.memberId]: came })
            }
          />
        ))}
      </ul>
      <SendMarks target={target} marks={marks} onSent={() => keep({})} />
    </>
  )
}

/** Who comes in at the door: it works without a network, and on paper. */
export const CheckIn = ({ target }: { target: Target }) => {
  const query = useQuery(rosterQuery(target))
  const { marks, keep } = useMarks(target)
  // What sends the list must be on this device before the network goes.
  useEffect(() => void import('./send-attendance.ts').catch(() => undefined), [])
  if (!query.data) return <Waiting query={query} height={listHeight} />
  if (!marks) return <Skeleton height={listHeight} />
  return (
    <>
      <div className={desk['acts']}>
        <Button icon={<ListIcon />} onClick={() => print()}>
          <Trans>Print the list</Trans>
        </Button>
      </div>
      <List target={target} rows={query.data.items} marks={marks} keep={keep} />
    </>
  )
}
