import { Trans } from '@lingui/react/macro'
import { associationApi } from '../../app/association-api.ts'
import { CalendarFeed } from './calendar-feed.tsx'

/** One’s own dates in one’s own calendar. */
export const MyCalendar = () => (
  <CalendarFeed
    title={<Trans>In my own calendar</Trans>}
    tells={
      <Trans>
        Put this address into the calendar of your phone or computer, as a calendar to follow. Whoever has it sees where
        you go: keep it to yourself. It is shown only now.
      </Trans>
    }
    open={() => associationApi.openMyCalendar()}
    close={() => associationApi.closeMyCalendar()}
  >
    <Trans>Your calendar can follow your dates by itself. A new address switches the one before off.</Trans>
  </CalendarFeed>
)
