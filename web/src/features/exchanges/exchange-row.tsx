import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import frame from '../../ui/card.module.css'
import { UserText } from '../../ui/user-text.tsx'
import { AssociationBadge, KindBadge } from '../listings/kind-badge.tsx'
import styles from './exchange-row.module.css'
import type { Exchange } from './queries.ts'
import { otherSide } from './sides.ts'
import { nextWords, statusWords } from './words.ts'

/** An exchange in a list: with whom, where it stands, and what is next. */
export const ExchangeRow = ({ exchange }: { exchange: Exchange }) => {
  const { i18n } = useLingui()
  const { id, name } = otherSide(exchange)
  const { unread, appointment, status } = exchange
  return (
    <article className={`${frame['card']} ${styles['row']}`}>
      <div className={`${frame['line']} ${styles['line']}`}>
        <KindBadge kind={exchange.kind} />
        <span className={styles['status']}>{i18n._(statusWords[status])}</span>
      </div>
      <h3 className={frame['title']}>
        <Link to="/exchanges/$exchangeId" params={{ exchangeId: exchange.id }}>
          <UserText text={exchange.title} />
        </Link>
      </h3>
      <p className={frame['small']}>
        {name === '' ? (
          <Trans>with a former member</Trans>
        ) : id === exchange.associationId ? (
          <AssociationBadge name={name} />
        ) : (
          <Trans>with {<bdi>{name}</bdi>}</Trans>
        )}
        {appointment !== undefined && status === 'accepted' && (
          <>
            {' · '}
            {formats.shortDay(appointment.at)} · {formats.time(appointment.at)}
          </>
        )}
      </p>
      <p>
        {i18n._(nextWords(exchange))}
        {unread > 0 && (
          <strong className={styles['unread']}>
            <Plural value={unread} one="# new message" other="# new messages" />
          </strong>
        )}
      </p>
    </article>
  )
}
