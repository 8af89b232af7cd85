import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { clock } from '../../../i18n/clock.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Digos } from '../../../ui/digos.tsx'
import { CheckIcon } from '../../../ui/icons/signs.tsx'
import { EditIcon } from '../../../ui/icons/edit.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PlacesLeft } from '../../activities/places-left.tsx'
import { type Mission, missionQuery, type Shift } from '../../activities/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { TotalsForm } from '../figures/totals-form.tsx'
import { CancelActivity } from './cancel-activity.tsx'
import { MoreOfActivity } from './more-of-activity.tsx'
import { SignUps } from './sign-ups.tsx'

const route = getRouteApi('/associations/$associationId/desk/missions/$activityId')
const wholeHeight = 480

const Acts = ({ mission: { id, title } }: { mission: Mission }) => (
  <div className={styles['acts']}>
    <LinkButton
      look="main"
      to="/associations/$associationId/desk/missions/$activityId/edit"
      params={route.useParams()}
      icon={<EditIcon />}
    >
      <Trans>Change</Trans>
    </LinkButton>
    <CancelActivity title={title} hasRest={false} cancel={() => associationApi.cancelMission({ id })} />
  </div>
)

type ShiftPartProps = { mission: Mission; shift: Shift; now: number }

/** One shift, and who comes to it. @param now in milliseconds */
const ShiftPart = ({ mission: { id, timeZone }, shift, now }: ShiftPartProps) => {
  const params = route.useParams()
  const { startsAt, endsAt, places, going, waiting, value } = shift
  return (
    <section className={styles['card']}>
      <h2>
        {clock.day(startsAt, timeZone)} · {clock.hours(startsAt, endsAt, timeZone)}
      </h2>
      {Date.parse(startsAt) > now && (
        <p>
          <PlacesLeft places={places} going={going} waiting={waiting} />
        </p>
      )}
      {value > 0 && (
        <p>
          <Digos amount={value} />
        </p>
      )}
      <div className={styles['acts']}>
        <LinkButton
          to="/associations/$associationId/desk/missions/$activityId/shifts/$shiftId/check-in"
          params={{ ...params, shiftId: shift.id }}
          icon={<CheckIcon />}
        >
          <Trans>Check-in list</Trans>
        </LinkButton>
      </div>
      <SignUps target={{ id, shiftId: shift.id }} />
    </section>
  )
}

const Whole = ({ mission }: { mission: Mission }) => {
  const [now] = useState(() => Date.now())
  const isCancelled = mission.status === 'cancelled'
  const isOpen = !isCancelled && Date.parse(mission.endsAt) > now
  return (
    <>
      {isCancelled && (
        <Notice tone="warning">
          <Trans>It is cancelled. Everybody was told.</Trans>
        </Notice>
      )}
      {isOpen && <Acts mission={mission} />}
      <MoreOfActivity type="mission" isOpen={isOpen} associationId={mission.associationId} activityId={mission.id} />
      {mission.shifts.map((shift) => (
        <ShiftPart key={shift.id} mission={mission} shift={shift} now={now} />
      ))}
      {!isCancelled && Date.parse(mission.startsAt) <= now && <TotalsForm activityId={mission.id} />}
    </>
  )
}

/** One mission of one's association: who comes to which shift, and all that can be done with it. */
export const RunMissionPage = () => {
  const { t } = useLingui()
  const { activityId } = route.useParams()
  const query = useQuery(missionQuery(activityId))
  const { data: mission } = query
  return (
    <DeskPart title={mission?.title ?? t`Mission`} {...(mission && { titleLanguage: mission.language })} hasBack>
      {mission ? <Whole mission={mission} /> : <Waiting query={query} height={wholeHeight} />}
    </DeskPart>
  )
}
