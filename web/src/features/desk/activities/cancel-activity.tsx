import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Choice } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../frame/desk.module.css'

type CancelActivityProps = {
  title: string
  /** Whether others of its series follow. */
  hasRest: boolean
  cancel: (rest: boolean) => Promise<unknown>
}

/** Cancelling an event or a mission, after saying what that does. */
export const CancelActivity = ({ title, hasRest, cancel }: CancelActivityProps) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [rest, setRest] = useState(false)
  const move = useMove(cancel, [['activities'], ['rosters'], ['desks']])
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        <Trans>Cancel it</Trans>
      </Button>
      <Dialog title={t`Cancel it?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={styles['form']}>
          <p>
            <bdi>{title}</bdi>
          </p>
          <p>
            <Trans>Everybody who has signed up is told at once. It cannot be taken back.</Trans>
          </p>
          {hasRest && (
            <Choice
              type="checkbox"
              label={<Trans>All later dates of this series as well</Trans>}
              checked={rest}
              onChange={({ target }) => setRest(target.checked)}
            />
          )}
          <RefusalNotice error={move.error} />
          <Button
            look="danger"
            isBusy={move.isPending}
            onClick={() => move.mutate(rest, { onSuccess: () => setOpen(false) })}
          >
            <Trans>Yes, cancel it</Trans>
          </Button>
          <Button onClick={() => setOpen(false)}>
            <Trans>No, it takes place</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}
