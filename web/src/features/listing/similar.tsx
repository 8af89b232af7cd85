import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { LinkButton } from '../../ui/button.tsx'
import { ListingCard } from '../listings/listing-card.tsx'
import styles from './how-it-goes.module.css'
import type { Listing } from './queries.ts'

const shown = 3

/** Where one is gone: three like it, and the way back. */
export const Similar = ({ listing }: { listing: Listing }) => {
  const { kind, category, place, id } = listing
  const [now] = useState(() => Date.now())
  const { data } = useQuery({
    queryKey: ['listings', 'similar', id],
    queryFn: ({ signal }) => api.browseListings({ kind, category, ...place }, { signal }),
  })
  const cards = (data?.items ?? []).filter((card) => card.id !== id).slice(0, shown)
  return (
    <section className={styles['steps']}>
      <h2>
        <Trans>Like this one</Trans>
      </h2>
      {cards.map((card) => (
        <ListingCard key={card.id} card={card} goodVibes={undefined} now={now} />
      ))}
      <LinkButton to="/nearby">
        <Trans>See what is nearby</Trans>
      </LinkButton>
    </section>
  )
}
