import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../me/waiting.tsx'
import { MissionView } from './mission-view.tsx'
import { missionQuery } from './queries.ts'

const route = getRouteApi('/missions/$activityId')
const wholeHeight = 640

/** One mission: what is to be done, where, and in which shifts. */
export const MissionPage = () => {
  const { t } = useLingui()
  const { activityId } = route.useParams()
  const query = useQuery(missionQuery(activityId))
  const { data: mission } = query
  if (!mission) {
    return (
      <Page title={t`Mission`} hasBack>
        <Waiting query={query} height={wholeHeight} />
      </Page>
    )
  }
  return (
    <Page title={mission.title} titleLanguage={mission.language} hasBack>
      <MissionView mission={mission} />
    </Page>
  )
}
