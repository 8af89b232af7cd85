import { useLingui } from '@lingui/react/macro'
import type { OwnListing } from '../queries.ts'
import { OwnListingRow } from './own-listing-row.tsx'
import styles from './own.module.css'

type Group = { name: string; title: string; statuses: readonly OwnListing['status'][] }

/** Listings by their state; what can be opened again stands before what is over. */
export const OwnListingGroups = ({ listings }: { listings: readonly OwnListing[] }) => {
  const { t } = useLingui()
  const groups: Group[] = [
    { name: 'open', title: t`Open ones`, statuses: ['open'] },
    { name: 'reserved', title: t`Promised`, statuses: ['reserved'] },
    { name: 'expired', title: t`Time is over`, statuses: ['expired'] },
    { name: 'over', title: t`Past ones`, statuses: ['closed', 'removed'] },
  ]
  return groups.map(({ name, title, statuses }) => {
    const rows = listings.filter(({ status }) => statuses.includes(status))
    return (
      rows.length > 0 && (
        <section key={name} className={styles['group']}>
          <h2>{title}</h2>
          <ul className={styles['rows']}>
            {rows.map((listing) => (
              <li key={listing.id}>
                <OwnListingRow listing={listing} />
              </li>
            ))}
          </ul>
        </section>
      )
    )
  })
}
