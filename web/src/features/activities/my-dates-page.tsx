import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countryQuery } from '../../app/country-query.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { More } from '../../ui/more.tsx'
import { NoActivitiesPicture } from '../../ui/pictures/no-activities-picture.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { OwnPage } from '../me/own-page.tsx'
import { Waiting } from '../me/waiting.tsx'
import { DateRow } from './date-row.tsx'
import { MyCalendar } from './my-calendar.tsx'
import styles from './my-dates.module.css'
import { signupsQuery } from './queries.ts'

const rowHeight = 148

const Nothing = () => (
  <EmptyState
    picture={<NoActivitiesPicture />}
    title={<Trans>You have not signed up for anything.</Trans>}
    text={<Trans>Cook, play, walk, learn or help together: see what associations plan near you.</Trans>}
    action={
      <LinkButton look="main" to="/activities">
        <Trans>See events and missions</Trans>
      </LinkButton>
    }
  />
)

const Dates = ({ past }: { past: boolean }) => {
  const query = useInfiniteQuery(signupsQuery(past))
  const { data: country } = useQuery(countryQuery())
  const { data, hasNextPage } = query
  const signups = data?.pages.flatMap(({ items }) => items)
  if (!signups || !country) return <Waiting query={query} height={rowHeight} count={3} />
  if (signups.length === 0 && !hasNextPage) {
    return past ? (
      <p>
        <Trans>Nothing is over yet.</Trans>
      </p>
    ) : (
      <Nothing />
    )
  }
  return (
    <>
      <ul className={styles['dates']}>
        {signups.map((signup) => (
          <li key={`${signup.activityId} ${signup.shiftId ?? ''} ${signup.startsAt}`}>
            <DateRow signup={signup} timeZone={country.timeZone} />
          </li>
        ))}
      </ul>
      <More of={query} isWide />
    </>
  )
}

const Past = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Over</Trans>
      </h2>
      {isOpen ? (
        <Dates past />
      ) : (
        <Button onClick={() => setOpen(true)}>
          <Trans>Show what is over</Trans>
        </Button>
      )}
    </section>
  )
}

/** What one has signed up for, and the way into one’s own calendar. */
export const MyDatesPage = () => {
  const { t } = useLingui()
  return (
    <OwnPage title={t`My dates`} hasBack>
      <section className={styles['section']}>
        <h2>
          <Trans>To come</Trans>
        </h2>
        <Dates past={false} />
      </section>
      <Past />
      <MyCalendar />
    </OwnPage>
  )
}
