import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ActivityType } from '../../../../shared/model/activity.ts'
import { countryQuery } from '../../app/country-query.ts'
import { clock } from '../../i18n/clock.ts'
import { More } from '../../ui/more.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { ActivityCard } from './activity-card.tsx'
import styles from './activity-list.module.css'
import type { Wish } from './queries.ts'
import { useActivities } from './use-activities.ts'

const cardHeight = 128

type ActivityListProps = { wish: Wish; type: ActivityType | undefined; nothing: ReactNode }

/** Events and missions to come, day by day. */
export const ActivityList = ({ wish, type, nothing }: ActivityListProps) => {
  const { cards, error, isPending, more, refetch } = useActivities(wish, type)
  const { data: country } = useQuery(countryQuery())
  if (error && cards.length === 0) return <ErrorState error={error} onRetry={refetch} />
  if (isPending || !country) return <Skeleton height={cardHeight} count={4} />
  if (cards.length === 0) return nothing
  const { timeZone } = country
  const days = Map.groupBy(cards, ({ startsAt }) => clock.day(startsAt, timeZone))
  return (
    <div className={styles['days']}>
      {[...days].map(([day, ofDay]) => (
        <section key={`${day} ${ofDay[0]?.startsAt}`} className={styles['day']}>
          <h2>{day}</h2>
          <ul>
            {ofDay.map((card) => (
              <li key={card.id}>
                <ActivityCard card={card} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more && <More of={more} isWide />}
    </div>
  )
}
