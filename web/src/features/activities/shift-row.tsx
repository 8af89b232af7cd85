import { Trans } from '@lingui/react/macro'
import { associationApi } from '../../app/association-api.ts'
import { clock } from '../../i18n/clock.ts'
import { Digos } from '../../ui/digos.tsx'
import panel from '../../ui/panel.module.css'
import styles from './activity-view.module.css'
import { AddToCalendar } from './add-to-calendar.tsx'
import { Attended } from './attended.tsx'
import { PlacesLeft } from './places-left.tsx'
import type { Mission, Shift } from './queries.ts'
import { SignUpPanel } from './sign-up-panel.tsx'

/** What helping in a shift brings. */
const Earned = ({ value }: { value: number }) =>
  value > 0 ? (
    <p>
      <Trans>
        Who comes earns <Digos amount={value} /> and Good Vibes.
      </Trans>{' '}
      <span className={styles['small']}>
        <Trans>When this month’s budget is used up, Good Vibes alone.</Trans>
      </span>
    </p>
  ) : (
    <p>
      <Trans>Who comes earns Good Vibes.</Trans>
    </p>
  )

type ShiftRowProps = { mission: Mission; shift: Shift; now: number }

/** One stretch of a mission: when, how many are still wanted, and the way to take part. @param now in milliseconds */
export const ShiftRow = ({ mission, shift, now }: ShiftRowProps) => {
  const { id, timeZone, status } = mission
  const { startsAt, endsAt, places, going, waiting, mine, value } = shift
  const one = { id, shiftId: shift.id }
  const over = status === 'cancelled' ? 'cancelled' : Date.parse(startsAt) <= now ? 'begun' : undefined
  return (
    <article className={panel['panel']}>
      <div>
        <h3>{clock.day(startsAt, timeZone)}</h3>
        <p className={styles['hours']}>{clock.hours(startsAt, endsAt, timeZone)}</p>
      </div>
      {over === undefined && (
        <>
          <p>
            <PlacesLeft places={places} going={going} waiting={waiting} />
          </p>
          <Earned value={value} />
        </>
      )}
      <SignUpPanel
        mine={mine}
        isFull={going >= places}
        over={over}
        signUp={() => associationApi.signUpForShift(one)}
        leave={() => associationApi.leaveShift(one)}
      />
      {mine && (
        <Attended
          mine={mine}
          endsAt={endsAt}
          now={now}
          reply={(text) => associationApi.replyToShiftAbsence({ ...one, text })}
        />
      )}
      {over === undefined && mine?.status === 'going' && (
        <AddToCalendar read={() => associationApi.readShiftFile(one)} />
      )}
    </article>
  )
}
