import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countryQuery } from '../../../app/country-query.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { PlusIcon } from '../../../ui/icons/edit.tsx'
import { More } from '../../../ui/more.tsx'
import { NoActivitiesPicture } from '../../../ui/pictures/no-activities-picture.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.tsx'
import type { Wish } from '../../activities/queries.ts'
import { useActivities } from '../../activities/use-activities.ts'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { runsActivities, useOwnAssociation } from '../frame/own-association.ts'
import { PlanCalendar } from './plan-calendar.tsx'
import { PlannedRow } from './planned-row.tsx'

const rowHeight = 72
/** How far back a team looks. */
const pastMs = 400 * 24 * 60 * 60_000

const NewOnes = () => {
  const { id } = useOwnAssociation()
  const to = '/associations/$associationId/desk/activities/new'
  return (
    <div className={styles['acts']}>
      <LinkButton look="main" to={to} params={{ associationId: id }} search={{ type: 'event' }} icon={<PlusIcon />}>
        <Trans>Plan an event</Trans>
      </LinkButton>
      <LinkButton to={to} params={{ associationId: id }} search={{ type: 'mission' }} icon={<PlusIcon />}>
        <Trans>Ask for volunteers</Trans>
      </LinkButton>
    </div>
  )
}

const Nothing = () => (
  <EmptyState
    picture={<NoActivitiesPicture />}
    title={<Trans>Nothing is planned.</Trans>}
    text={<Trans>An event is for taking part, a mission for helping. People near you find both.</Trans>}
  />
)

const Planned = ({ wish, isReversed = false }: { wish: Wish; isReversed?: boolean }) => {
  const { data: country } = useQuery(countryQuery())
  const { cards, error, isPending, more, refetch } = useActivities(wish, undefined)
  if (error && cards.length === 0) return <ErrorState error={error} onRetry={refetch} />
  if (isPending || !country) return <Skeleton height={rowHeight} count={3} />
  if (cards.length === 0) return <Nothing />
  const shown = isReversed ? cards.toReversed() : cards
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((card) => (
          <PlannedRow key={card.id} card={card} timeZone={country.timeZone} />
        ))}
      </ul>
      {more && <More of={more} />}
    </>
  )
}

const Past = ({ associationId }: { associationId: string }) => {
  const [isOpen, setOpen] = useState(false)
  const [now] = useState(() => Date.now())
  const wish = { associationId, from: new Date(now - pastMs).toISOString(), to: new Date(now).toISOString() }
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Over</Trans>
      </h2>
      {isOpen ? (
        <Planned wish={wish} isReversed />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>
            <Trans>Show what is over</Trans>
          </Button>
        </div>
      )}
    </section>
  )
}

/** All events and missions of one's association. */
export const PlanPage = () => {
  const { t } = useLingui()
  const own = useOwnAssociation()
  const { id } = own
  return (
    <DeskPart title={t`Events and missions`}>
      <NewOnes />
      <section className={styles['section']}>
        <h2>
          <Trans>To come</Trans>
        </h2>
        <Planned wish={{ associationId: id }} />
      </section>
      <Past associationId={id} />
      {runsActivities(own) && <PlanCalendar />}
    </DeskPart>
  )
}
