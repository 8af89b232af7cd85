import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextAreaField } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../dialog-form.module.css'

type MoveDialogProps = { id: string; isOpen: boolean; onClose: () => void }

const Form = ({ id, onClose }: Omit<MoveDialogProps, 'isOpen'>) => {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const move = useMove(api.disputeExchange, [['exchanges'], ['me']])
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate({ id, text }, { onSuccess: onClose })
      }}
    >
      <p>
        <Trans>A moderator reads what you write and decides. It can take up to 14 days. The Digos stay held.</Trans>
      </p>
      <TextAreaField
        label={t`What is the problem?`}
        required
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Ask a moderator</Trans>
      </Button>
    </form>
  )
}

/** Asking a moderator to decide. */
export const DisputeDialog = ({ id, isOpen, onClose }: MoveDialogProps) => {
  const { t } = useLingui()
  return (
    <Dialog title={t`There is a problem`} isOpen={isOpen} onClose={onClose}>
      <Form id={id} onClose={onClose} />
    </Dialog>
  )
}
