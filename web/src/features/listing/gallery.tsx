import { useLingui } from '@lingui/react/macro'
import { Photo } from '../listings/photo.tsx'
import styles from './gallery.module.css'
import type { Listing } from './queries.ts'

const sizes = '(min-width: 40rem) 38rem, 100vw'

/** The photos side by side, to be swiped, or the picture of the category where there are none. */
export const Gallery = ({ listing }: { listing: Listing }) => {
  const { t } = useLingui()
  const { photos, title } = listing
  const given = { listing: listing.id, category: listing.category, sizes }
  if (photos.length < 2) {
    return (
      <div className={styles['one']}>
        <Photo {...given} photo={photos[0]?.id} alt={photos.length > 0 ? title : ''} isFirst />
      </div>
    )
  }
  return (
    <ul className={styles['many']} aria-label={t`Photos`} tabIndex={0}>
      {photos.map(({ id }, place) => (
        <li key={id}>
          <Photo
            {...given}
            photo={id}
            alt={t`Photo ${place + 1} of ${photos.length}: ${title}`}
            isFirst={place === 0}
          />
        </li>
      ))}
    </ul>
  )
}
