import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorState, Skeleton } from '../../../ui/states.tsx'
import { askersQuery } from '../queries.ts'
import { Asker } from './asker.tsx'
import styles from './own.module.css'

const askerHeight = 160

/** Who asks, in an order of chance: nobody is first for what they gave or have. */
export const Askers = ({ listingId }: { listingId: string }) => {
  const { data, error, refetch } = useQuery(askersQuery(listingId))
  const [now] = useState(() => Date.now())
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={askerHeight} />
  }
  const { items } = data
  if (items.length === 0) {
    return (
      <p role="status">
        <Trans>Nobody has asked yet. You get a notice when somebody does.</Trans>
      </p>
    )
  }
  return (
    <section className={styles['group']}>
      <h2 aria-live="polite">
        <Plural value={items.length} one="# person asks" other="# people ask" />
      </h2>
      <p className={styles['small']}>
        <Trans>They stand here in an order of chance.</Trans>
      </p>
      <ul>
        {items.map((asking) => (
          <Asker key={asking.id} asking={asking} now={now} />
        ))}
      </ul>
    </section>
  )
}
