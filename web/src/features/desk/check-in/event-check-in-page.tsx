import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { eventQuery } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { CheckIn } from './check-in.tsx'
import { CheckInHead } from './check-in-head.tsx'

const route = getRouteApi('/associations/$associationId/desk/events/$activityId/check-in')
const wholeHeight = 480

/** The check-in list of an event. */
export const EventCheckInPage = () => {
  const { t } = useLingui()
  const { activityId } = route.useParams()
  const query = useQuery(eventQuery(activityId))
  const { data: event } = query
  return (
    <DeskPart title={t`Check-in list`} hasBack>
      {event ? (
        <>
          <CheckInHead activity={event} startsAt={event.startsAt} endsAt={event.endsAt} />
          <CheckIn target={{ id: activityId }} />
        </>
      ) : (
        <Waiting query={query} height={wholeHeight} />
      )}
    </DeskPart>
  )
}
