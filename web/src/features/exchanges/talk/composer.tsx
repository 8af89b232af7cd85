import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { phraseIds } from './phrases.ts'
import { enqueue } from '../../../app/offline/outbox.ts'
import { Button } from '../../../ui/button.tsx'
import { TextAreaField } from '../../../ui/forms/inputs.tsx'
import { SendIcon } from '../../../ui/icons/actions.tsx'
import { phraseWords } from '../words.ts'
import styles from './conversation.module.css'

/** Writing to the other side. Without a network it waits on the device, and is sent once. */
export const Composer = ({ exchange, to }: { exchange: string; to: ReactNode }) => {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const send = async (): Promise<void> => {
    const words = text.trim()
    if (words === '') return
    await enqueue({ kind: 'message', input: { id: exchange, text: words } }, crypto.randomUUID())
    setText('')
  }
  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div
        role="group"
        aria-label={t`Ready phrases; each reads them in their own language`}
        className={styles['phrases']}
      >
        {phraseIds.map((phraseId) => (
          <button
            key={phraseId}
            type="button"
            onClick={() => void enqueue({ kind: 'message', input: { id: exchange, phraseId } }, crypto.randomUUID())}
          >
            {i18n._(phraseWords[phraseId])}
          </button>
        ))}
      </div>
      <TextAreaField
        label={<Trans>Write to {to}</Trans>}
        rows={2}
        maxLength={2_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" look="main" icon={<SendIcon />}>
        <Trans>Send</Trans>
      </Button>
    </form>
  )
}
