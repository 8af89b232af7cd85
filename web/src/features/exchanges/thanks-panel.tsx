import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { ThanksBadge } from '../../../../shared/model/conversation.ts'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, ChoiceGroup, TextAreaField } from '../../ui/forms/inputs.tsx'
import { ThanksIcon } from '../../ui/icons/signs.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './thanks-panel.module.css'
import type { Exchange } from './queries.ts'
import { badgeWords } from './words.ts'

const badges: readonly ThanksBadge[] = [
  'kind',
  'punctual',
  'careful',
  'generous',
  'skilled',
  'patient',
  'clear',
  'cheerful',
]

/** Stands where the form stood, which was much higher: it has the focus, so that it is read and scrolled to. */
const Sent = () => {
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => words.current?.focus(), [])
  return (
    <div ref={words} tabIndex={-1}>
      <Notice tone="success">
        <Trans>Your thanks are sent. They are shown when both of you have written, or after 14 days.</Trans>
      </Notice>
    </div>
  )
}

/** Thanks for the other side, as long as they can be said; published when both are in, so that nobody answers one with the other. */
export const ThanksPanel = ({ exchange }: { exchange: Exchange }) => {
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState<readonly ThanksBadge[]>([])
  const [text, setText] = useState('')
  const move = useMove(api.thank, [['exchanges'], ['members']])
  const toggle = (badge: ThanksBadge): void =>
    setChosen(chosen.includes(badge) ? chosen.filter((each) => each !== badge) : [...chosen, badge])
  if (move.isSuccess) return <Sent />
  if (!exchange.canThank) return undefined
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate({ id: exchange.id, badges: [...chosen], ...(text.trim() !== '' && { text: text.trim() }) })
      }}
    >
      <ChoiceGroup
        legend={<Trans>Say thanks</Trans>}
        hint={<Trans>It is shown when both of you have written, or after 14 days.</Trans>}
      >
        <div className={styles['badges']}>
          {badges.map((badge) => (
            <Choice
              key={badge}
              type="checkbox"
              label={i18n._(badgeWords[badge])}
              checked={chosen.includes(badge)}
              onChange={() => toggle(badge)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <TextAreaField
        label={t`Some words`}
        isOptional={t`(if you like)`}
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" icon={<ThanksIcon />} isBusy={move.isPending}>
        <Trans>Send thanks</Trans>
      </Button>
    </form>
  )
}
