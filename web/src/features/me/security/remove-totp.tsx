import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../me.module.css'
import { totpQuery } from '../queries.ts'

const remove = () => api.removeTotp({})

/** Taking the second lock off, and that it is off then. */
export const RemoveTotp = ({ isOn }: { isOn: boolean }) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const move = useMove(remove, [totpQuery().queryKey])
  return (
    <>
      {move.isSuccess && !isOn && (
        <Notice>
          <Trans>The second lock is off. Your password is enough to sign in.</Trans>
        </Notice>
      )}
      {isOn && (
        <div>
          <Button look="plain" onClick={() => setOpen(true)}>
            <Trans>Switch the second lock off</Trans>
          </Button>
        </div>
      )}
      <Dialog title={t`Switch the second lock off?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={styles['form']}>
          <p>
            <Trans>Then your password alone opens your account.</Trans>
          </p>
          <RefusalNotice error={move.error} />
          <Button
            look="danger"
            isBusy={move.isPending}
            onClick={() => move.mutate(undefined, { onSuccess: () => setOpen(false) })}
          >
            <Trans>Switch off</Trans>
          </Button>
          <Button onClick={() => setOpen(false)}>
            <Trans>Leave it on</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}
