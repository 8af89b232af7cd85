import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../me/waiting.tsx'
import { EventView } from './event-view.tsx'
import { eventQuery } from './queries.ts'

const route = getRouteApi('/events/$activityId')
const wholeHeight = 640

/** One event: when, where, who organises it, and whether there is a place. */
export const EventPage = () => {
  const { t } = useLingui()
  const { activityId } = route.useParams()
  const query = useQuery(eventQuery(activityId))
  const { data: event } = query
  if (!event) {
    return (
      <Page title={t`Event`} hasBack>
        <Waiting query={query} height={wholeHeight} />
      </Page>
    )
  }
  return (
    <Page title={event.title} titleLanguage={event.language} hasBack>
      <EventView event={event} />
    </Page>
  )
}
