import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { discard, flush, useOutbox, type Waiting } from '../../../app/offline/outbox.ts'
import { useOnline } from '../../../app/online.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import panel from '../../../ui/panel.module.css'
import { draftOfWaiting } from '../draft/draft-of-waiting.ts'
import { replaceDraft } from '../draft/draft-store.ts'
import styles from './own.module.css'

type WaitingListing = Extract<Waiting, { kind: 'listing' }>

const WaitingRow = ({ waiting }: { waiting: WaitingListing }) => {
  const navigate = useNavigate()
  const isOnline = useOnline()
  const { key, input, refusal } = waiting
  const change = async (): Promise<void> => {
    await replaceDraft(draftOfWaiting(waiting))
    await discard(key)
    await navigate({ to: '/publish', search: { step: 'preview' } })
  }
  return (
    <li className={panel['panel']}>
      <h3>
        <UserText text={input.title} language={input.language} />
      </h3>
      {refusal === undefined ? (
        <p>
          <Trans>It is published as soon as there is a connection.</Trans>
        </p>
      ) : (
        <Notice tone="warning">
          <Trans>It could not be published.</Trans> {refusal}
        </Notice>
      )}
      <div className={styles['acts']}>
        {refusal === undefined && isOnline && (
          <Button onClick={() => void flush()}>
            <Trans>Try now</Trans>
          </Button>
        )}
        <Button onClick={() => void change()}>
          <Trans>Change it</Trans>
        </Button>
        <Button look="danger" onClick={() => void discard(key)}>
          <Trans>Throw it away</Trans>
        </Button>
      </div>
    </li>
  )
}

/** What was published without a network and waits on this device. */
export const WaitingListings = () => {
  const waiting = useOutbox().filter((each) => each.kind === 'listing')
  if (waiting.length === 0) return undefined
  return (
    <section className={styles['group']}>
      <h2>
        <Trans>Waiting on this device</Trans>
      </h2>
      <ul className={styles['rows']}>
        {waiting.map((each) => (
          <WaitingRow key={each.key} waiting={each} />
        ))}
      </ul>
    </section>
  )
}
