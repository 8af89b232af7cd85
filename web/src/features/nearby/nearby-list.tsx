import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { useSession } from '../../app/session/session.ts'
import { More, useGoOn } from '../../ui/more.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { ListingCard } from '../listings/listing-card.tsx'
import { meQuery } from '../me/queries.ts'
import styles from './nearby-list.module.css'
import { type Browsed, nearbyQuery, type Wish } from './queries.ts'

const NothingNear = lazy(() =>
  import('./nothing-near.tsx').then(({ NothingNear: component }) => ({ default: component })),
)

const cardHeight = 136
/** A page may be short while another follows: the list goes on until there is something to see. */
const enough = 8

const cardsOf = (browsed: { pages: readonly Browsed[] } | undefined) =>
  browsed?.pages.flatMap(({ items }) => items) ?? []

/** The listings of a search, and what to do where there are none. */
export const NearbyList = ({ wish }: { wish: Wish }) => {
  const { status } = useSession()
  const { data: me } = useQuery({ ...meQuery(), enabled: status === 'member' })
  const [now] = useState(() => Date.now())
  const query = useInfiniteQuery(nearbyQuery(wish))
  const { data, error, isPending, refetch, hasNextPage } = query
  // Drawn in slices: the filters answer meanwhile.
  const shown = useDeferredValue(data)
  const cards = cardsOf(shown)
  const isShort = hasNextPage && cardsOf(data).length < enough && !error
  useGoOn(isShort, query)
  const isComing = isPending || isShort || shown !== data
  if (isComing && cards.length === 0) return <Skeleton height={cardHeight} count={4} />
  if (error && cards.length === 0) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (cards.length === 0) {
    return (
      <Suspense fallback={<Skeleton height={cardHeight} count={4} />}>
        <NothingNear wish={wish} />
      </Suspense>
    )
  }
  return (
    <>
      <ul className={styles['list']}>
        {cards.map((card, place) => (
          <li key={card.id}>
            <ListingCard card={card} goodVibes={me?.goodVibes} now={now} isFirst={place < 3} />
          </li>
        ))}
      </ul>
      <More of={query} isWide />
    </>
  )
}
