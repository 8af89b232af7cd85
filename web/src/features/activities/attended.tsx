import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { TextAreaField } from '../../ui/forms/inputs.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { UserText } from '../../ui/user-text.tsx'
import panel from '../../ui/panel.module.css'
import type { OwnSignup } from './queries.ts'

const replyMost = 500
const replyMs = 14 * 24 * 60 * 60_000

type Reply = (text: string) => Promise<unknown>

const ReplyForm = ({ reply }: { reply: Reply }) => {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const move = useMove(reply, [['activities'], ['signups']])
  return (
    <form
      className={panel['panel']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate(text)
      }}
    >
      <TextAreaField
        label={t`Is that not right?`}
        hint={t`Say what happened. Only the association’s team reads it.`}
        required
        maxLength={replyMost}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <RefusalNotice error={move.error} />
      <Button type="submit" isBusy={move.isPending}>
        <Trans>Send</Trans>
      </Button>
    </form>
  )
}

type AttendedProps = { mine: OwnSignup; endsAt: string; now: number; reply: Reply }

/** What the team said of one’s coming, and what one says to that. @param now in milliseconds */
export const Attended = ({ mine: { came, reply: said }, endsAt, now, reply }: AttendedProps) => {
  if (came === undefined) return undefined
  if (came) {
    return (
      <Notice tone="success">
        <Trans>You came. Thank you!</Trans>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="warning">
        <Trans>The team has marked you as absent.</Trans>
      </Notice>
      {said !== undefined ? (
        <p>
          <Trans>You said:</Trans> <UserText text={said} />
        </p>
      ) : (
        now < Date.parse(endsAt) + replyMs && <ReplyForm reply={reply} />
      )}
    </>
  )
}
