import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import { UserText } from '../../ui/user-text.tsx'
import styles from './association-card.module.css'
import type { AssociationCard as Card } from './queries.ts'
import { VerifiedBadge } from './verified-badge.tsx'

const Distance = ({ km }: { km: number }) => {
  const shown = formats.distance(km)
  return shown === undefined ? <Trans>less than 500 m away</Trans> : <Trans>{shown} away</Trans>
}

/** An association in a list. */
export const AssociationCard = ({ card }: { card: Card }) => (
  <article className={styles['card']}>
    <VerifiedBadge />
    <h2 className={styles['title']}>
      <Link to="/associations/$associationId" params={{ associationId: card.id }}>
        <UserText text={card.name} />
      </Link>
    </h2>
    <UserText as="p" className={styles['summary']} text={card.summary} />
    <p className={styles['small']}>
      {card.distanceKm !== undefined && (
        <>
          <Distance km={card.distanceKm} />
          {' · '}
        </>
      )}
      {formats.list(card.languages.map(formats.languageName))}
    </p>
  </article>
)
