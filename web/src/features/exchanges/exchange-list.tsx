import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { LinkButton } from '../../ui/button.tsx'
import { More } from '../../ui/more.tsx'
import { NoExchangesPicture } from '../../ui/pictures/empty-states.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import styles from './exchange-list.module.css'
import { ExchangeRow } from './exchange-row.tsx'
import { type Exchange, exchangesQuery } from './queries.ts'
import { groupOf } from './sides.ts'

const rowHeight = 96

/** One's own exchanges; they are asked for where they are shown alone. */
export const useMyExchanges = (isShown: boolean) => {
  const { data, ...query } = useInfiniteQuery({ ...exchangesQuery(), enabled: isShown })
  return { ...query, exchanges: data?.pages.flatMap(({ items }) => items) }
}

const Empty = () => (
  <EmptyState
    picture={<NoExchangesPicture />}
    title={<Trans>No exchanges yet.</Trans>}
    text={<Trans>Ask for something, or help somebody. It will be here.</Trans>}
    action={
      <LinkButton look="main" to="/nearby">
        <Trans>See what is nearby</Trans>
      </LinkButton>
    }
  />
)

/** Exchanges, by what is to be done now. */
export const ExchangeGroups = ({ exchanges }: { exchanges: readonly Exchange[] }) => {
  const { t } = useLingui()
  const groups = [
    { name: 'todo', title: t`Your turn` },
    { name: 'open', title: t`Under way` },
    { name: 'over', title: t`Over` },
  ] as const
  return groups.map(({ name, title }) => {
    const rows = exchanges.filter((exchange) => groupOf(exchange) === name)
    return (
      rows.length > 0 && (
        <section key={name} className={styles['group']}>
          <h2>{title}</h2>
          <ul>
            {rows.map((exchange) => (
              <li key={exchange.id}>
                <ExchangeRow exchange={exchange} />
              </li>
            ))}
          </ul>
        </section>
      )
    )
  })
}

/** One's own exchanges, by what is to be done now. */
export const ExchangeList = ({ mine }: { mine: ReturnType<typeof useMyExchanges> }) => {
  const { exchanges, error, refetch } = mine
  return (
    <>
      {exchanges === undefined ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={rowHeight} count={4} />
        )
      ) : exchanges.length === 0 ? (
        <Empty />
      ) : (
        <ExchangeGroups exchanges={exchanges} />
      )}
      <More of={mine} isWide />
    </>
  )
}
