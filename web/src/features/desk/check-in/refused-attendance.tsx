import { Trans } from '@lingui/react/macro'
import { discard } from '../../../app/offline/outbox.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Marks } from './marks-store.ts'
import type { WaitingAttendance } from './waiting-attendance.ts'

type RefusedAttendanceProps = { waiting: WaitingAttendance; onBack: (marks: Marks) => void }

/** Marks that the API did not take: they go back into the list. */
export const RefusedAttendance = ({ waiting: { key, refusal, input }, onBack }: RefusedAttendanceProps) => (
  <Notice tone="warning">
    <p>
      <strong>
        <Trans>The list was not taken.</Trans>
      </strong>{' '}
      {refusal}
    </p>
    <Button
      onClick={() => {
        onBack(Object.fromEntries(input.attendance.map(({ memberId, came }) => [memberId, came])))
        void discard(key)
      }}
    >
      <Trans>Put the marks back into the list</Trans>
    </Button>
  </Notice>
)
