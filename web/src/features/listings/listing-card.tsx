import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { priceOf } from '../../../../shared/domain/price.ts'
import { formats } from '../../i18n/formats.ts'
import frame from '../../ui/card.module.css'
import { Digos } from '../../ui/digos.tsx'
import { Distance } from '../places/distance.tsx'
import { UserText } from '../../ui/user-text.tsx'
import type { Card } from '../nearby/queries.ts'
import { AssociationBadge, KindBadge, RemoteBadge } from './kind-badge.tsx'
import styles from './listing-card.module.css'
import { Photo } from './photo.tsx'

/** What it costs whoever looks: the value, and beside it what it is for them with their Good Vibes. */
const Cost = ({ card, goodVibes }: { card: Card; goodVibes: number | undefined }) => {
  const price = card.kind === 'offer' && goodVibes !== undefined ? priceOf(card.value, goodVibes) : card.value
  return (
    <span className={styles['cost']}>
      <Digos amount={card.value} />
      {price < card.value && (
        <span className={styles['own']}>
          <Trans>for you {formats.number(price)}</Trans>
        </span>
      )}
    </span>
  )
}

type ListingCardProps = { card: Card; goodVibes: number | undefined; now: number; isFirst?: boolean }

/** A listing in a list. @param now in milliseconds, for how long it has been there */
export const ListingCard = ({ card, goodVibes, now, isFirst = false }: ListingCardProps) => {
  const { i18n } = useLingui()
  return (
    <article className={`${frame['card']} ${styles['card']}`}>
      <div className={styles['photo']}>
        <Photo listing={card.id} photo={card.photo} category={card.category} alt="" sizes="7rem" isFirst={isFirst} />
      </div>
      <div className={styles['text']}>
        <div className={frame['line']}>
          <KindBadge kind={card.kind} />
          {card.remote && <RemoteBadge />}
          {card.associationId !== undefined && <AssociationBadge name={card.ownerName} />}
        </div>
        <h2 className={frame['title']}>
          <Link to="/listings/$listingId" params={{ listingId: card.id }}>
            <UserText text={card.title} language={card.language} />
          </Link>
        </h2>
        <div className={frame['line']}>
          <Cost card={card} goodVibes={goodVibes} />
        </div>
        <p className={frame['small']}>
          {!card.remote && <Distance km={card.distanceKm} />}
          {formats.ago(card.createdAt, now)}
          {card.language !== i18n.locale && <> · {formats.languageName(card.language)}</>}
        </p>
      </div>
    </article>
  )
}
