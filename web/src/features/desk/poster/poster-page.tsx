import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { clock } from '../../../i18n/clock.ts'
import { Notice } from '../../../ui/notice.tsx'
import { eventQuery, missionQuery } from '../../activities/queries.ts'
import { listingQuery } from '../../listing/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { Poster } from './poster.tsx'

const route = getRouteApi('/associations/$associationId/desk/posters/$kind/$thingId')
const posterHeight = 640

const OfEvent = ({ id }: { id: string }) => {
  const query = useQuery(eventQuery(id))
  const { data } = query
  if (!data) return <Waiting query={query} height={posterHeight} />
  const { title, description, language, startsAt, endsAt, timeZone, venue } = data
  const lines = [
    clock.day(startsAt, timeZone),
    clock.hours(startsAt, endsAt, timeZone),
    ...(venue === undefined ? [] : [venue]),
  ]
  return <Poster title={title} text={description} language={language} lines={lines} path={`/events/${id}`} />
}

const OfMission = ({ id }: { id: string }) => {
  const query = useQuery(missionQuery(id))
  const { data } = query
  if (!data) return <Waiting query={query} height={posterHeight} />
  const { title, description, language, timeZone, venue } = data
  const days = data.shifts.map(
    ({ startsAt, endsAt }) => `${clock.day(startsAt, timeZone)} · ${clock.hours(startsAt, endsAt, timeZone)}`,
  )
  const lines = [...new Set(days), ...(venue === undefined ? [] : [venue])]
  return <Poster title={title} text={description} language={language} lines={lines} path={`/missions/${id}`} />
}

const OfNeed = ({ id }: { id: string }) => {
  const query = useQuery(listingQuery(id))
  const { data } = query
  if (!data) return <Waiting query={query} height={posterHeight} />
  const { title, description, language } = data
  return <Poster title={title} text={description} language={language} lines={[]} path={`/listings/${id}`} />
}

/** A need, an event or a mission on paper. */
export const PosterPage = () => {
  const { t } = useLingui()
  const { kind, thingId } = route.useParams()
  return (
    <DeskPart title={t`Poster`} hasBack>
      {kind === 'event' ? (
        <OfEvent id={thingId} />
      ) : kind === 'mission' ? (
        <OfMission id={thingId} />
      ) : kind === 'need' ? (
        <OfNeed id={thingId} />
      ) : (
        <Notice>
          <Trans>There is no such poster.</Trans>
        </Notice>
      )}
    </DeskPart>
  )
}
