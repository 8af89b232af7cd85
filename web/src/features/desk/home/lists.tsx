import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { clock } from '../../../i18n/clock.ts'
import { formats } from '../../../i18n/formats.ts'
import { UserText } from '../../../ui/user-text.tsx'
import { otherSide } from '../../exchanges/sides.ts'
import { nextWords } from '../../exchanges/words.ts'
import { PlannedRow } from '../activities/planned-row.tsx'
import type { Desk } from '../desk-query.ts'
import styles from '../frame/desk.module.css'
import { DeskList } from './desk-list.tsx'

type Given = { desk: Desk }
type Timed = Given & { timeZone: string }

/** Requests to answer and hand-overs to confirm. */
export const Requests = ({ desk: { requests } }: Given) => {
  const { i18n } = useLingui()
  return (
    <DeskList title={<Trans>To answer</Trans>} nothing={<Trans>Nobody waits for an answer.</Trans>}>
      {requests.map((exchange) => (
        <li key={exchange.id}>
          <Link to="/exchanges/$exchangeId" params={{ exchangeId: exchange.id }} className={styles['link']}>
            <UserText text={exchange.title} />
          </Link>
          <p className={styles['small']}>
            <bdi>{otherSide(exchange).name}</bdi>
            {' · '}
            {i18n._(nextWords(exchange))}
          </p>
        </li>
      ))}
    </DeskList>
  )
}

/** Events and shifts whose attendance nobody has said. */
export const Unsaid = ({ desk: { attendance, associationId }, timeZone }: Timed) => (
  <DeskList title={<Trans>Who came?</Trans>} nothing={<Trans>All attendance is said.</Trans>}>
    {attendance.map(({ activityId, shiftId, title, startsAt, unsaid }) => (
      <li key={`${activityId} ${shiftId ?? ''}`}>
        {shiftId === undefined ? (
          <Link
            to="/associations/$associationId/desk/events/$activityId/check-in"
            params={{ associationId, activityId }}
            className={styles['link']}
          >
            <UserText text={title} />
          </Link>
        ) : (
          <Link
            to="/associations/$associationId/desk/missions/$activityId/shifts/$shiftId/check-in"
            params={{ associationId, activityId, shiftId }}
            className={styles['link']}
          >
            <UserText text={title} />
          </Link>
        )}
        <p className={styles['small']}>
          {clock.day(startsAt, timeZone)}
          {' · '}
          <Plural
            value={unsaid}
            one={`${formats.number(unsaid)} person to mark`}
            other={`${formats.number(unsaid)} people to mark`}
          />
        </p>
      </li>
    ))}
  </DeskList>
)

/** Shifts to come that want more people. */
export const ShortShifts = ({ desk: { shifts, associationId }, timeZone }: Timed) => (
  <DeskList title={<Trans>Shifts with free places</Trans>} nothing={<Trans>Every shift is full.</Trans>}>
    {shifts.map(({ activityId, shiftId, title, startsAt, endsAt, places, going }) => (
      <li key={shiftId}>
        <Link
          to="/associations/$associationId/desk/missions/$activityId"
          params={{ associationId, activityId }}
          className={styles['link']}
        >
          <UserText text={title} />
        </Link>
        <p className={styles['small']}>
          {clock.day(startsAt, timeZone)} · {clock.hours(startsAt, endsAt, timeZone)}
        </p>
        <p>
          <Plural
            value={places - going}
            one={`${formats.number(places - going)} person is missing`}
            other={`${formats.number(places - going)} people are missing`}
          />
        </p>
      </li>
    ))}
  </DeskList>
)

/** What comes next. */
export const NextActivities = ({ desk: { activities }, timeZone }: Timed) => (
  <DeskList title={<Trans>Next events and missions</Trans>} nothing={<Trans>Nothing is planned.</Trans>}>
    {activities.map((card) => (
      <PlannedRow key={card.id} card={card} timeZone={timeZone} />
    ))}
  </DeskList>
)

/** Needs with pieces missing. */
export const OpenNeeds = ({ desk: { needs } }: Given) => (
  <DeskList title={<Trans>Needs still open</Trans>} nothing={<Trans>Nothing is missing.</Trans>}>
    {needs.map(({ id, title, language, left, quantity }) => (
      <li key={id}>
        <Link to="/listings/$listingId" params={{ listingId: id }} className={styles['link']}>
          <UserText text={title} language={language} />
        </Link>
        <p className={styles['small']}>
          <Plural
            value={left}
            one={`${formats.number(left)} of ${formats.number(quantity)} is missing`}
            other={`${formats.number(left)} of ${formats.number(quantity)} are missing`}
          />
        </p>
      </li>
    ))}
  </DeskList>
)
