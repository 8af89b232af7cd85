import { Trans } from '@lingui/react/macro'
import { Link, type LinkProps } from '@tanstack/react-router'
import { clock } from '../../../i18n/clock.ts'
import { UserText } from '../../../ui/user-text.tsx'
import { ActivityBadge } from '../../activities/activity-badge.tsx'
import type { ActivityCard } from '../../activities/queries.ts'
import styles from '../frame/desk.module.css'

/** The page of an activity in its association's space. */
export const runLink = ({
  type,
  associationId,
  id,
}: Pick<ActivityCard, 'type' | 'associationId' | 'id'>): Pick<LinkProps, 'to' | 'params'> => ({
  to:
    type === 'event'
      ? '/associations/$associationId/desk/events/$activityId'
      : '/associations/$associationId/desk/missions/$activityId',
  params: { associationId, activityId: id },
})

/** An event or a mission in a list of the team. */
export const PlannedRow = ({ card, timeZone }: { card: ActivityCard; timeZone: string }) => (
  <li>
    <div className={styles['row']}>
      <Link {...runLink(card)} className={styles['link']}>
        <UserText text={card.title} language={card.language} />
      </Link>
      <ActivityBadge type={card.type} />
    </div>
    <p className={styles['small']}>
      {clock.day(card.startsAt, timeZone)}
      {card.type === 'event' && <> · {clock.hours(card.startsAt, card.endsAt, timeZone)}</>}
      {card.remote && (
        <>
          {' · '}
          <Trans>Remote</Trans>
        </>
      )}
    </p>
  </li>
)
