import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { countryQuery } from '../../app/country-query.ts'
import { More } from '../../ui/more.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { ActivityCard } from '../activities/activity-card.tsx'
import { useActivities } from '../activities/use-activities.ts'
import styles from './association-view.module.css'

const cardHeight = 128

const Cards = ({ id }: { id: string }) => {
  const { data: country } = useQuery(countryQuery())
  const { cards, error, isPending, more, refetch } = useActivities({ associationId: id }, undefined)
  if (error && cards.length === 0) return <ErrorState error={error} onRetry={refetch} />
  if (isPending || !country) return <Skeleton height={cardHeight} />
  if (cards.length === 0) {
    return (
      <p>
        <Trans>Nothing is planned at the moment.</Trans>
      </p>
    )
  }
  return (
    <>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <ActivityCard card={card} timeZone={country.timeZone} hasDay />
          </li>
        ))}
      </ul>
      {more && <More of={more} />}
    </>
  )
}

/** An association’s events and missions, the soonest first. */
export const AssociationActivities = ({ id }: { id: string }) => (
  <section className={styles['section']}>
    <h2>
      <Trans>Events and missions</Trans>
    </h2>
    <Cards id={id} />
  </section>
)
