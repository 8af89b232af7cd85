import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { type Event, eventQuery } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { changedOf, draftOf } from './activity-draft.ts'
import { ActivityForm } from './activity-form.tsx'
import { EventFields } from './event-fields.tsx'
import { momentIn, wallInputOf } from './wall-input.ts'

const route = getRouteApi('/associations/$associationId/desk/events/$activityId/edit')
const formHeight = 640

const Form = ({ event }: { event: Event }) => {
  const navigate = useNavigate()
  const params = route.useParams()
  // What was read first is edited, whatever is read meanwhile; its version tells the API.
  const [{ id, version, timeZone, place, ...first }] = useState(event)
  const [draft, setDraft] = useState(() => draftOf(event))
  const [times, setTimes] = useState(() => ({
    startsAt: wallInputOf(first.startsAt, timeZone),
    endsAt: wallInputOf(first.endsAt, timeZone),
    capacity: first.capacity,
  }))
  const move = useMove(associationApi.changeEvent, [['activities'], ['rosters', id]])
  const change = async (): Promise<void> => {
    await move.mutateAsync({
      id,
      ifMatch: `"${version}"`,
      ...changedOf(draft),
      startsAt: momentIn(times.startsAt, timeZone),
      endsAt: momentIn(times.endsAt, timeZone),
      capacity: times.capacity,
    })
    await navigate({ to: '/associations/$associationId/desk/events/$activityId', params, replace: true })
  }
  return (
    <ActivityForm
      draft={draft}
      point={place}
      act={<Trans>Keep the changes</Trans>}
      error={move.error}
      isBusy={move.isPending}
      onChange={(changed) => setDraft({ ...draft, ...changed })}
      onSend={() => void change().catch(() => undefined)}
    >
      <EventFields times={times} onChange={(changed) => setTimes({ ...times, ...changed })} />
    </ActivityForm>
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
