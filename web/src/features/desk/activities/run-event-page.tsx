import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { clock } from '../../../i18n/clock.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { CheckIcon } from '../../../ui/icons/signs.tsx'
import { EditIcon } from '../../../ui/icons/edit.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PlacesLeft } from '../../activities/places-left.tsx'
import { type Event, eventQuery } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { TotalsForm } from '../figures/totals-form.tsx'
import { CancelActivity } from './cancel-activity.tsx'
import { MoreOfActivity } from './more-of-activity.tsx'
import { SignUps } from './sign-ups.tsx'

const route = getRouteApi('/associations/$associationId/desk/events/$activityId')
const wholeHeight = 480

const Acts = ({ event: { id, title, series }, isOpen }: { event: Event; isOpen: boolean }) => {
  const params = route.useParams()
  return (
    <div className={styles['acts']}>
      <LinkButton
        look="main"
        to="/associations/$associationId/desk/events/$activityId/check-in"
        params={params}
        icon={<CheckIcon />}
      >
        <Trans>Check-in list</Trans>
      </LinkButton>
      {isOpen && (
        <LinkButton to="/associations/$associationId/desk/events/$activityId/edit" params={params} icon={<EditIcon />}>
          <Trans>Change</Trans>
        </LinkButton>
      )}
      {isOpen && (
        <CancelActivity
          title={title}
          hasRest={series !== undefined && series.occurrence + 1 < series.of}
          cancel={(rest) => associationApi.cancelEvent({ id, rest })}
        />
      )}
    </div>
  )
}

const Whole = ({ event }: { event: Event }) => {
  const { id, status, startsAt, endsAt, timeZone, capacity, going, waiting } = event
  const [now] = useState(() => Date.now())
  const isCancelled = status === 'cancelled'
  const isOpen = !isCancelled && Date.parse(startsAt) > now
  return (
    <>
      <div className={styles['section']}>
        {isCancelled && (
          <Notice tone="warning">
            <Trans>It is cancelled. Everybody was told.</Trans>
          </Notice>
        )}
        <p>
          {clock.day(startsAt, timeZone)} · {clock.hours(startsAt, endsAt, timeZone)}
        </p>
        {isOpen && (
          <p>
            <PlacesLeft places={capacity} going={going} waiting={waiting} />
          </p>
        )}
      </div>
      <Acts event={event} isOpen={isOpen} />
      <MoreOfActivity type="event" isOpen={isOpen} associationId={event.associationId} activityId={id} />
      <section className={styles['section']}>
        <h2>
          <Trans>Who has signed up</Trans>
        </h2>
        <SignUps target={{ id }} />
      </section>
      {!isCancelled && Date.parse(startsAt) <= now && <TotalsForm activityId={id} />}
    </>
  )
}

/** One event of one's association: who comes, and all that can be done with it. */
export const RunEventPage = () => {
  const { t } = useLingui()
  const { activityId } = route.useParams()
  const query = useQuery(eventQuery(activityId))
  const { data: event } = query
  return (
    <DeskPart title={event?.title ?? t`Event`} {...(event && { titleLanguage: event.language })} hasBack>
      {event ? <Whole event={event} /> : <Waiting query={query} height={wholeHeight} />}
    </DeskPart>
  )
}
