import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import { LinkButton } from '../../ui/button.tsx'
import panel from '../../ui/panel.module.css'
import view from '../../ui/view.module.css'
import { Again } from '../listing/again.tsx'
import { KindBadge } from '../listings/kind-badge.tsx'
import { AppointmentPanel } from './appointment-panel.tsx'
import { CodePanel } from './code-panel.tsx'
import styles from './exchange-view.module.css'
import { MovesPanel } from './moves/moves-panel.tsx'
import { Person } from './person.tsx'
import { Pieces } from './pieces.tsx'
import type { Exchange } from './queries.ts'
import { ReceiptPanel } from './receipt-panel.tsx'
import { isAsker, isTeam, otherSide } from './sides.ts'
import { Stepper } from './stepper.tsx'
import { Conversation } from './talk/conversation.tsx'
import { ThanksPanel } from './thanks-panel.tsx'
import { nextWords } from './words.ts'
import { Worth } from './worth.tsx'

const isMeeting = ({ status }: Exchange): boolean => status === 'accepted' || status === 'handed_over'

/** For whom a team acts, and the way back to its desk. */
const ForAssociation = ({ exchange }: { exchange: Exchange }) => {
  const { associationId, role, giverName, receiverName } = exchange
  if (associationId === undefined || !isTeam(exchange)) return undefined
  const name = role === 'giver' ? giverName : receiverName
  return (
    <LinkButton look="plain" to="/associations/$associationId/desk" params={{ associationId }}>
      <Trans>In the name of {name}</Trans>
    </LinkButton>
  )
}

/** An exchange as one of its two sides sees it. */
export const ExchangeView = ({ exchange }: { exchange: Exchange }) => {
  const { i18n } = useLingui()
  const { id, name } = otherSide(exchange)
  return (
    <div className={view['view']}>
      <div className={styles['line']}>
        <KindBadge kind={exchange.kind} />
        <span>
          <Trans>
            with <Person id={id} name={name} isAssociation={id === exchange.associationId} />
          </Trans>
        </span>
        <LinkButton look="plain" to="/listings/$listingId" params={{ listingId: exchange.listingId }}>
          <Trans>See the listing</Trans>
        </LinkButton>
        <ForAssociation exchange={exchange} />
      </div>
      <Stepper exchange={exchange} />
      <div className={panel['panel']}>
        <p className={styles['next']} aria-live="polite">
          {i18n._(nextWords(exchange))}
        </p>
        <Pieces exchange={exchange} />
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
        {exchange.receiptNumber !== undefined && (
          <ReceiptPanel id={exchange.id} number={exchange.receiptNumber} isTeam={isTeam(exchange)} />
        )}
        {exchange.status === 'completed' && <ThanksPanel exchange={exchange} />}
        {exchange.status === 'completed' && isAsker(exchange) && <Again listingId={exchange.listingId} />}
      </div>
      <Conversation exchange={exchange} />
    </div>
  )
}
