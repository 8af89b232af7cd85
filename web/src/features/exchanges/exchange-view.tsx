import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Digos } from '../../ui/digos.tsx'
import { Again } from '../listing/again.tsx'
import { KindBadge } from '../listings/kind-badge.tsx'
import { AppointmentPanel } from './appointment-panel.tsx'
import { CodePanel } from './code-panel.tsx'
import styles from './exchange-view.module.css'
import { MovesPanel } from './moves/moves-panel.tsx'
import { Person } from './person.tsx'
import type { Exchange } from './queries.ts'
import { isAsker, otherSide } from './sides.ts'
import { Stepper } from './stepper.tsx'
import { Conversation } from './talk/conversation.tsx'
import { ThanksPanel } from './thanks-panel.tsx'
import { nextWords } from './words.ts'

/** What moves when it is completed, for the one who looks. */
const Worth = ({ exchange }: { exchange: Exchange }) => {
  const { role, price, earned, value, goodVibes, status } = exchange
  if (role === 'giver') {
    return (
      <p>
        <Trans>
          You earn <Digos amount={earned} />
        </Trans>
      </p>
    )
  }
  return (
    <p>
      <Trans>
        For you: <Digos amount={price} />
      </Trans>{' '}
      {price < value && (
        <span className={styles['small']}>
          <Trans>
            ({formats.number(value)} less {formats.percent(goodVibes)} Good Vibes)
          </Trans>
        </span>
      )}
      {(status === 'accepted' || status === 'handed_over' || status === 'disputed') && (
        <span className={styles['small']}>
          <Trans>They are held for you until it is completed.</Trans>
        </span>
      )}
    </p>
  )
}

const isMeeting = ({ status }: Exchange): boolean => status === 'accepted' || status === 'handed_over'

/** An exchange as one of its two sides sees it. */
export const ExchangeView = ({ exchange }: { exchange: Exchange }) => {
  const { i18n } = useLingui()
  const { id, name } = otherSide(exchange)
  return (
    <div className={styles['view']}>
      <div className={styles['line']}>
        <KindBadge kind={exchange.kind} />
        <span>
          <Trans>
            with <Person id={id} name={name} />
          </Trans>
        </span>
        <LinkButton look="plain" to="/listings/$listingId" params={{ listingId: exchange.listingId }}>
          <Trans>See the listing</Trans>
        </LinkButton>
      </div>
      <Stepper exchange={exchange} />
      <div className={styles['now']}>
        <p className={styles['next']} aria-live="polite">
          {i18n._(nextWords(exchange))}
        </p>
        <Worth exchange={exchange} />
        {exchange.due !== undefined && (
          <p className={styles['small']}>
            <Trans>Until {formats.day(exchange.due)}</Trans>
          </p>
        )}
        {isMeeting(exchange) && <AppointmentPanel exchange={exchange} />}
        {isMeeting(exchange) && <CodePanel exchange={exchange} />}
        {/* Once it stands elsewhere, what was pressed before is over, and why it did not seem to go. */}
        <MovesPanel key={exchange.status} exchange={exchange} />
        {exchange.canThank && <ThanksPanel exchange={exchange} />}
        {exchange.status === 'completed' && isAsker(exchange) && <Again listingId={exchange.listingId} />}
      </div>
      <Conversation exchange={exchange} />
    </div>
  )
}
