import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { type Event, eventQuery } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { EditForm } from './edit-form.tsx'
import { EventFields } from './event-fields.tsx'
import { momentIn, wallInputOf } from './wall-input.ts'

const route = getRouteApi('/associations/$associationId/desk/events/$activityId/edit')
const formHeight = 640

const Form = ({ event }: { event: Event }) => {
  const navigate = useNavigate()
  const params = route.useParams()
  const [{ timeZone, startsAt, endsAt, capacity }] = useState(event)
  const [times, setTimes] = useState(() => ({
    startsAt: wallInputOf(startsAt, timeZone),
    endsAt: wallInputOf(endsAt, timeZone),
    capacity,
  }))
  return (
    <EditForm
      activity={event}
      send={(changed) =>
        associationApi.changeEvent({
          ...changed,
          startsAt: momentIn(times.startsAt, timeZone),
          endsAt: momentIn(times.endsAt, timeZone),
          capacity: times.capacity,
        })
      }
      onDone={() => navigate({ to: '/associations/$associationId/desk/events/$activityId', params, replace: true })}
    >
      <EventFields times={times} onChange={(changed) => setTimes({ ...times, ...changed })} />
    </EditForm>
  )
}

/** Changing an event that is to come; everybody who goes is told. */
export const EditEventPage = () => {
  const { t } = useLingui()
  const { activityId } = route.useParams()
  const query = useQuery(eventQuery(activityId))
  return (
    <DeskPart title={t`Change the event`} hasBack>
      {query.data ? <Form event={query.data} /> : <Waiting query={query} height={formHeight} />}
    </DeskPart>
  )
}
