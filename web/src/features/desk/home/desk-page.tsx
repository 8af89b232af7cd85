import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { countryQuery } from '../../../app/country-query.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { PlusIcon } from '../../../ui/icons/edit.tsx'
import { Waiting } from '../../me/waiting.tsx'
import { type Desk, deskQuery } from '../desk-query.ts'
import { DeskPart } from '../frame/desk-part.tsx'
import styles from '../frame/desk.module.css'
import { runsActivities, useOwnAssociation } from '../frame/own-association.ts'
import { Budget } from './budget.tsx'
import { NextActivities, OpenNeeds, Requests, ShortShifts, Unsaid } from './lists.tsx'

const wholeHeight = 480

const NewOnes = () => {
  const own = useOwnAssociation()
  const params = { associationId: own.id }
  return (
    <div className={styles['acts']}>
      <LinkButton look="main" to="/associations/$associationId/desk/needs/new" params={params} icon={<PlusIcon />}>
        <Trans>Publish a need</Trans>
      </LinkButton>
      {runsActivities(own) && (
        <LinkButton to="/associations/$associationId/desk/activities/new" params={params} icon={<PlusIcon />}>
          <Trans>Plan an event</Trans>
        </LinkButton>
      )}
    </div>
  )
}

const Lists = ({ desk, timeZone }: { desk: Desk; timeZone: string }) => (
  <div className={styles['columns']}>
    <Requests desk={desk} />
    <Unsaid desk={desk} timeZone={timeZone} />
    <ShortShifts desk={desk} timeZone={timeZone} />
    <NextActivities desk={desk} timeZone={timeZone} />
    <OpenNeeds desk={desk} />
    <Budget desk={desk} />
  </div>
)

/** What waits for an association's team. */
export const DeskPage = () => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const desk = useQuery(deskQuery(id))
  const country = useQuery(countryQuery())
  return (
    <DeskPart title={t`Desk`}>
      <NewOnes />
      {desk.data && country.data ? (
        <Lists desk={desk.data} timeZone={country.data.timeZone} />
      ) : (
        <Waiting query={country.data ? desk : country} height={wholeHeight} />
      )}
    </DeskPart>
  )
}
