import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { CancelReason } from '../../../../../shared/model/exchange.ts'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Choice, ChoiceGroup, TextAreaField } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../dialog-form.module.css'
import { reasonWords } from '../words.ts'

const reasons: readonly CancelReason[] = [
  'changed_mind',
  'no_longer_available',
  'found_elsewhere',
  'cannot_meet',
  'no_show',
  'unsafe',
  'other',
]

type MoveDialogProps = { id: string; isOpen: boolean; onClose: () => void }

const Form = ({ id, onClose }: Omit<MoveDialogProps, 'isOpen'>) => {
  const { t, i18n } = useLingui()
  const [reason, setReason] = useState<CancelReason>()
  const [text, setText] = useState('')
  const move = useMove(api.cancelExchange, [['exchanges'], ['me'], ['listings']])
  const isTextNeeded = reason === 'other'
  const cancel = (): void => {
    if (!reason) return
    move.mutate({ id, reason, ...(text.trim() !== '' && { text: text.trim() }) }, { onSuccess: onClose })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        cancel()
      }}
    >
      <ChoiceGroup legend={<Trans>Why?</Trans>} hint={<Trans>The other person sees the reason.</Trans>}>
        {reasons.map((each) => (
          <Choice
            key={each}
            name="reason"
            required
            label={i18n._(reasonWords[each])}
            checked={reason === each}
            onChange={() => setReason(each)}
          />
        ))}
      </ChoiceGroup>
      <TextAreaField
        label={t`Some words`}
        isOptional={isTextNeeded ? undefined : t`(if you like)`}
        required={isTextNeeded}
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <Trans>Digos that were held go back to their owner.</Trans>
      </p>
      <RefusalNotice error={move.error} />
      <Button look="danger" type="submit" isWide isBusy={move.isPending}>
        <Trans>Cancel the exchange</Trans>
      </Button>
    </form>
  )
}

/** Cancelling, with a reason. */
export const CancelDialog = ({ id, isOpen, onClose }: MoveDialogProps) => {
  const { t } = useLingui()
  return (
    <Dialog title={t`Cancel the exchange`} isOpen={isOpen} onClose={onClose}>
      <Form id={id} onClose={onClose} />
    </Dialog>
  )
}
