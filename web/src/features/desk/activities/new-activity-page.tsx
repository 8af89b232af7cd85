import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ActivityType } from '../../../../../shared/model/activity.ts'
import { countryQuery } from '../../../app/country-query.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { runsActivities, useOwnAssociation } from '../frame/own-association.ts'
import { EventLike, MissionLike } from './activity-like.tsx'
import { NewEvent } from './new-event.tsx'
import { NewMission } from './new-mission.tsx'

const route = getRouteApi('/associations/$associationId/desk/activities/new')
const formHeight = 640

const formOf = (type: ActivityType, like: string | undefined, timeZone: string): ReactNode => {
  if (like === undefined) {
    const Form = type === 'event' ? NewEvent : NewMission
    return <Form timeZone={timeZone} like={undefined} />
  }
  const Form = type === 'event' ? EventLike : MissionLike
  return <Form key={like} id={like} timeZone={timeZone} />
}

/** Planning an event or a mission, from nothing or like one that there is. */
export const NewActivityPage = () => {
  const { t } = useLingui()
  const { type = 'event', like } = route.useSearch()
  const own = useOwnAssociation()
  const query = useQuery(countryQuery())
  const { data: country } = query
  return (
    <DeskPart title={type === 'event' ? t`Plan an event` : t`Ask for volunteers`} hasBack>
      {!runsActivities(own) ? (
        <Notice>
          <Trans>Coordinators and volunteer managers do this.</Trans>
        </Notice>
      ) : !country ? (
        <Waiting query={query} height={formHeight} />
      ) : (
        formOf(type, like, country.timeZone)
      )}
    </DeskPart>
  )
}
