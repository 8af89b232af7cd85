import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { enqueue } from '../../../app/offline/outbox.ts'
import { useOnline } from '../../../app/online.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import type { Target } from '../queries.ts'
import styles from './check-in.module.css'
import type { Marks } from './marks-store.ts'

/** Most that one message to the API may say. */
const most = 100

const parts = <T,>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most))

type SendMarksProps = { target: Target; marks: Marks; onSent: () => void }

/** Sends the marks, once: at once, or as soon as there is a network. */
export const SendMarks = ({ target, marks, onSent }: SendMarksProps) => {
  const isOnline = useOnline()
  const attendance = Object.entries(marks).map(([memberId, came]) => ({ memberId, came }))
  const send = useMutation({
    mutationFn: async () => {
      for (const part of parts(attendance)) {
        await enqueue({ kind: 'attendance', input: { ...target, attendance: part } }, crypto.randomUUID())
      }
    },
    onSuccess: onSent,
  })
  if (attendance.length === 0) return undefined
  return (
    <div className={styles['send']}>
      <p>
        <Plural
          value={attendance.length}
          one={`${formats.number(attendance.length)} mark is kept on this device.`}
          other={`${formats.number(attendance.length)} marks are kept on this device.`}
        />{' '}
        {!isOnline && <Trans>You have no connection: they are sent as soon as there is one.</Trans>}
      </p>
      <RefusalNotice error={send.error} />
      <Button look="main" isBusy={send.isPending} onClick={() => send.mutate()}>
        <Trans>Send the list</Trans>
      </Button>
    </div>
  )
}
