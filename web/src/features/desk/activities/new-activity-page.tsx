import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { countryQuery } from '../../../app/country-query.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Waiting } from '../../me/waiting.tsx'
import { DeskPart } from '../frame/desk-part.tsx'
import { runsActivities, useOwnAssociation } from '../frame/own-association.ts'
import { NewEvent } from './new-event.tsx'
import { NewMission } from './new-mission.tsx'

const route = getRouteApi('/associations/$associationId/desk/activities/new')
const formHeight = 640

/** Planning an event or a mission. */
export const NewActivityPage = () => {
  const { t } = useLingui()
  const { type = 'event' } = route.useSearch()
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
      ) : type === 'event' ? (
        <NewEvent timeZone={country.timeZone} />
      ) : (
        <NewMission timeZone={country.timeZone} />
      )}
    </DeskPart>
  )
}
