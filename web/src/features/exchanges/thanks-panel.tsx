import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ThanksBadge } from '../../../../shared/model/conversation.ts'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, ChoiceGroup, TextAreaField } from '../../ui/forms/inputs.tsx'
import { ThanksIcon } from '../../ui/icons/signs.tsx'
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

/** Thanks for the other side; published when both are in, so that nobody answers one with the other. */
export const ThanksPanel = ({ exchange }: { exchange: Exchange }) => {
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState<readonly ThanksBadge[]>([])
  const [text, setText] = useState('')
  const move = useMove(api.thank, [['exchanges'], ['members']])
  const toggle = (badge: ThanksBadge): void =>
    setChosen(chosen.includes(badge) ? chosen.filter((each) => each !== badge) : [...chosen, badge])
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
