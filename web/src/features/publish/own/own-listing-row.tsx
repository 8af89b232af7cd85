import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formats } from '../../../i18n/formats.ts'
import { Digos } from '../../../ui/digos.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { KindBadge } from '../../listings/kind-badge.tsx'
import { Photo } from '../../listings/photo.tsx'
import type { OwnListing } from '../queries.ts'
import { OwnerActs } from './owner-acts.tsx'
import styles from './own.module.css'
import { StateWords } from './state-words.tsx'

/** One's own listing in a list: its state in words, and what can be done with it. */
export const OwnListingRow = ({ listing }: { listing: OwnListing }) => {
  const { id, photos, category, kind, title, language, value, quantity, left } = listing
  return (
    <article className={styles['row']}>
      <div className={styles['photo']}>
        <Photo listing={id} photo={photos[0]?.id} category={category} alt="" sizes="5rem" />
      </div>
      <div className={styles['text']}>
        <KindBadge kind={kind} />
        <h3>
          <Link to="/listings/$listingId" params={{ listingId: id }}>
            <UserText text={title} language={language} />
          </Link>
        </h3>
        <p>
          <Digos amount={value} />
          {quantity > 1 && (
            <>
              {' · '}
              <Trans>
                {formats.number(left)} of {formats.number(quantity)} left
              </Trans>
            </>
          )}
        </p>
        <p className={styles['small']}>
          <StateWords listing={listing} />
        </p>
      </div>
      <footer>
        <OwnerActs listing={listing} />
      </footer>
    </article>
  )
}
