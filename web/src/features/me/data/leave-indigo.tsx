import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { signOut } from '../../../app/session/sign-out.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Choice } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import panel from '../../../ui/panel.module.css'
import styles from '../me.module.css'
import { WhatHappens } from './what-happens.tsx'

type LeaveProps = { onLeft: () => void }

const leave = (): Promise<unknown> => api.leave({})

const Sure = ({ onLeft, onStay }: LeaveProps & { onStay: () => void }) => {
  const move = useMove(leave, [])
  const go = (): void =>
    move.mutate(undefined, {
      onSuccess: () => {
        onLeft()
        void signOut()
      },
    })
  return (
    <div className={styles['form']}>
      <p>
        <Trans>This cannot be undone.</Trans>
      </p>
      <RefusalNotice error={move.error} />
      <Button look="danger" isBusy={move.isPending} onClick={go}>
        <Trans>Leave for good</Trans>
      </Button>
      <Button onClick={onStay}>
        <Trans>Stay</Trans>
      </Button>
    </div>
  )
}

/** Leaving for good: what it does, a tick that one has read it, and a last question. */
export const LeaveIndigo = ({ onLeft }: LeaveProps) => {
  const { t } = useLingui()
  const [hasRead, setRead] = useState(false)
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={panel['panel']}>
      <h2>
        <Trans>Leave Indigo</Trans>
      </h2>
      <WhatHappens />
      <Choice
        type="checkbox"
        label={t`I have read what goes and what stays.`}
        checked={hasRead}
        onChange={({ target }) => setRead(target.checked)}
      />
      <Button look="danger" disabled={!hasRead} onClick={() => setOpen(true)}>
        <Trans>Leave Indigo</Trans>
      </Button>
      <Dialog title={t`Leave Indigo for good?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Sure onLeft={onLeft} onStay={() => setOpen(false)} />
      </Dialog>
    </section>
  )
}
