import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import styles from '../dialog-form.module.css'
import type { Exchange } from '../queries.ts'
import { reasonWords } from '../words.ts'

/** The side that is said not to have come may answer once. */
const mayReply = ({ status, reason, reply, history, role }: Exchange): boolean =>
  status === 'cancelled' &&
  reason === 'no_show' &&
  reply === undefined &&
  history.some(({ move, by }) => move === 'cancel' && by !== role)

/** Why it was cancelled, what the other side says to it, and what a moderator decided. */
export const ReplyPanel = ({ exchange }: { exchange: Exchange }) => {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const move = useMove(api.replyToClaim, [['exchanges']])
  const { reason, explanation, reply, decision, id } = exchange
  if (reason === undefined && explanation === undefined && decision === undefined) return undefined
  return (
    <div className={styles['form']}>
      {reason !== undefined && <p>{i18n._(reasonWords[reason])}</p>}
      {explanation !== undefined && <UserText as="p" text={explanation} />}
      {reply !== undefined && (
        <p>
          <Trans>Answer:</Trans> <UserText text={reply} />
        </p>
      )}
      {decision !== undefined && (
        <p>
          <Trans>The moderator:</Trans> <UserText text={decision} />
        </p>
      )}
      {mayReply(exchange) && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            move.mutate({ id, text })
          }}
        >
          <TextAreaField
            label={t`Your side of it`}
            hint={t`You can answer once.`}
            required
            maxLength={500}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <RefusalNotice error={move.error} />
          <Button type="submit" isBusy={move.isPending}>
            <Trans>Answer</Trans>
          </Button>
        </form>
      )}
    </div>
  )
}
