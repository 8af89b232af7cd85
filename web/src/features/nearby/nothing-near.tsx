import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { LinkButton } from '../../ui/button.tsx'
import { NothingNearPicture } from '../../ui/pictures/empty-states.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { ListingCard } from '../listings/listing-card.tsx'
import styles from './nearby-list.module.css'
import type { Wish } from './queries.ts'

const shown = 6

/** Whether it may be empty only because of what was pressed or typed above. */
const isNarrowed = ({ q, kind, category, remote, associations }: Wish): boolean =>
  [q, kind, category, remote, associations].some((each) => each !== undefined)

/** An empty place: what can be had at a distance, and how to be the first. */
export const NothingNear = ({ wish }: { wish: Wish }) => {
  const [now] = useState(() => Date.now())
  const { data } = useQuery({
    queryKey: ['listings', 'remote'],
    queryFn: ({ signal }) => api.browseListings({ remote: true, sort: 'newest', limit: shown }, { signal }),
    enabled: wish.remote !== true,
  })
  const remote = data?.items ?? []
  return (
    <>
      <EmptyState
        picture={<NothingNearPicture />}
        title={<Trans>Nothing here yet.</Trans>}
        text={<Trans>Be the first: say what you can give, or what you need. People nearby will see it.</Trans>}
        action={
          <>
            {isNarrowed(wish) && (
              <LinkButton to="/nearby" search={({ view }) => (view === undefined ? {} : { view })} replace>
                <Trans>Show all</Trans>
              </LinkButton>
            )}
            <LinkButton look="main" to="/publish">
              <Trans>Publish</Trans>
            </LinkButton>
          </>
        }
      />
      {remote.length > 0 && (
        <section className={styles['remote']}>
          <h2>
            <Trans>From anywhere, at a distance</Trans>
          </h2>
          <ul className={styles['list']}>
            {remote.map((card) => (
              <li key={card.id}>
                <ListingCard card={card} goodVibes={undefined} now={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
