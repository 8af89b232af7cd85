import { Trans } from '@lingui/react/macro'
import { associationApi } from '../../../app/association-api.ts'
import { CalendarFeed } from '../../activities/calendar-feed.tsx'
import { useOwnAssociation } from '../frame/own-association.ts'

/** What the association plans, in the calendars of those who follow it. */
export const PlanCalendar = () => {
  const { id } = useOwnAssociation()
  return (
    <CalendarFeed
      title={<Trans>The plan in a calendar</Trans>}
      tells={
        <Trans>
          Put this address into your calendar, as a calendar to follow, and give it to whoever should see your plan. It
          is shown only now.
        </Trans>
      }
      open={() => associationApi.openAssociationCalendar({ id })}
      close={() => associationApi.closeAssociationCalendar({ id })}
    >
      <Trans>
        Calendars can follow all events and missions of your association by themselves. A new address switches the one
        before off.
      </Trans>
    </CalendarFeed>
  )
}
