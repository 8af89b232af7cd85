import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { signOut } from '../../app/session/sign-out.ts'
import { formats } from '../../i18n/formats.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LogoutIcon } from '../../ui/icons/actions.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './me.module.css'
import { useUnsent } from './use-unsent.ts'

const Sure = ({ onStay }: { onStay: () => void }) => {
  const { waiting, marks } = useUnsent()
  const isLoss = waiting + marks > 0
  const navigate = useNavigate()
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => navigate({ to: '/nearby' }) })
  return (
    <div className={styles['form']}>
      <p>
        <Trans>Everything of yours leaves this device: messages, drafts, pages you saw. In Indigo it stays.</Trans>
      </p>
      {waiting > 0 && (
        <Notice tone="warning">
          <Plural
            value={waiting}
            one="One message or listing was not sent yet. It would be lost."
            other={`${formats.number(waiting)} messages or listings were not sent yet. They would be lost.`}
          />
        </Notice>
      )}
      {marks > 0 && (
        <Notice tone="warning">
          <Plural
            value={marks}
            one="One mark of a check-in list was not sent yet. It would be lost."
            other={`${formats.number(marks)} marks of check-in lists were not sent yet. They would be lost.`}
          />
        </Notice>
      )}
      <Button look={isLoss ? 'danger' : 'main'} isBusy={leave.isPending} onClick={() => leave.mutate()}>
        <Trans>Sign out</Trans>
      </Button>
      <Button onClick={onStay}>
        <Trans>Stay signed in</Trans>
      </Button>
    </div>
  )
}

/** Signing out, after saying what that does to this device. */
export const SignOut = () => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={<LogoutIcon />} onClick={() => setOpen(true)}>
        <Trans>Sign out</Trans>
      </Button>
      <Dialog title={t`Sign out?`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Sure onStay={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
