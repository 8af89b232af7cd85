import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Notice } from '../../../ui/notice.tsx'
import { missionQuery } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { CheckIn } from './check-in.tsx'
import { CheckInHead } from './check-in-head.tsx'

const route = getRouteApi('/associations/$associationId/desk/missions/$activityId/shifts/$shiftId/check-in')
const wholeHeight = 480

/** The check-in list of one shift. Who came has helped, and that stays. */
export const ShiftCheckInPage = () => {
  const { t } = useLingui()
  const { activityId, shiftId } = route.useParams()
  const query = useQuery(missionQuery(activityId))
  const { data: mission } = query
  const shift = mission?.shifts.find(({ id }) => id === shiftId)
  return (
    <DeskPart title={t`Check-in list`} hasBack>
      {!mission ? (
        <Waiting query={query} height={wholeHeight} />
      ) : !shift ? (
        <Notice>
          <Trans>This shift is not there any more.</Trans>
        </Notice>
      ) : (
        <>
          <CheckInHead activity={mission} startsAt={shift.startsAt} endsAt={shift.endsAt} />
          <CheckIn target={{ id: activityId, shiftId }} />
        </>
      )}
    </DeskPart>
  )
}
