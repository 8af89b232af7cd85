import { Link } from '@tanstack/react-router'
import { formats } from '../../i18n/formats.ts'
import frame from '../../ui/card.module.css'
import { Distance } from '../places/distance.tsx'
import { UserText } from '../../ui/user-text.tsx'
import styles from './association-card.module.css'
import type { AssociationCard as Card } from './queries.ts'
import { VerifiedBadge } from './verified-badge.tsx'

/** An association in a list. */
export const AssociationCard = ({ card }: { card: Card }) => (
  <article className={`${frame['card']} ${frame['ofAssociation']}`}>
    <VerifiedBadge />
    <h2 className={frame['title']}>
      <Link to="/associations/$associationId" params={{ associationId: card.id }}>
        <UserText text={card.name} />
      </Link>
    </h2>
    <UserText as="p" className={styles['summary']} text={card.summary} />
    <p className={frame['small']}>
      <Distance km={card.distanceKm} />
      {formats.list(card.languages.map(formats.languageName))}
    </p>
  </article>
)
