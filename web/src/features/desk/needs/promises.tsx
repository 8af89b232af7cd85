import { useInfiniteQuery } from '@tanstack/react-query'
import { More } from '../../../ui/more.tsx'
import { ExchangeGroups } from '../../exchanges/exchange-list.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import { promisesQuery } from '../queries.ts'

/** What was promised to one's association, and what became of it; nothing as long as there is none. */
export const Promises = () => {
  const { id } = useOwnAssociation()
  const query = useInfiniteQuery(promisesQuery(id))
  const promises = query.data?.pages.flatMap(({ items }) => items) ?? []
  if (promises.length === 0) return undefined
  return (
    <div className={styles['part']}>
      <ExchangeGroups exchanges={promises} />
      <More of={query} />
    </div>
  )
}
