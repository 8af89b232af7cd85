import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ExchangeRow } from '../../exchanges/exchange-row.tsx'
import { exchangesQuery } from '../../exchanges/queries.ts'
import styles from './own.module.css'

/** The exchanges of a service that goes on, newest first. */
export const Sessions = ({ listingId }: { listingId: string }) => {
  const { data } = useInfiniteQuery(exchangesQuery())
  const sessions = (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter((exchange) => exchange.listingId === listingId && exchange.status !== 'requested')
  if (sessions.length === 0) return undefined
  return (
    <section className={styles['group']}>
      <h2>
        <Trans>Exchanges of this service</Trans>
      </h2>
      <ul className={styles['rows']}>
        {sessions.map((exchange) => (
          <li key={exchange.id}>
            <ExchangeRow exchange={exchange} />
          </li>
        ))}
      </ul>
    </section>
  )
}
