import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { clock } from '../../i18n/clock.ts'
import { formats } from '../../i18n/formats.ts'
import frame from '../../ui/card.module.css'
import { UserText } from '../../ui/user-text.tsx'
import { RemoteBadge } from '../listings/kind-badge.tsx'
import { ActivityBadge } from './activity-badge.tsx'
import styles from './activity-card.module.css'
import { activityLink } from './activity-link.ts'
import type { MySignup } from './queries.ts'

const Standing = ({ signup: { activityStatus, came, reply, status, position } }: { signup: MySignup }) => {
  if (activityStatus === 'cancelled') return <Trans>It is cancelled.</Trans>
  if (came === true) return <Trans>You came. Thank you!</Trans>
  if (came === false) {
    return reply === undefined ? (
      <Trans>The team has marked you as absent. You can reply.</Trans>
    ) : (
      <Trans>The team has marked you as absent. You have replied.</Trans>
    )
  }
  if (status === 'going') return <Trans>You are going.</Trans>
  return <Trans>You are number {formats.number(position ?? 1)} on the waiting list.</Trans>
}

/** Something that one has signed up for. */
export const DateRow = ({ signup, timeZone }: { signup: MySignup; timeZone: string }) => (
  <article className={`${frame['card']} ${frame['ofAssociation']}`}>
    <div className={frame['line']}>
      <ActivityBadge type={signup.type} />
      {signup.remote && <RemoteBadge />}
    </div>
    <h3 className={frame['title']}>
      <Link {...activityLink(signup.type, signup.activityId)}>
        <UserText text={signup.title} />
      </Link>
    </h3>
    <div className={styles['when']}>
      <p>{clock.day(signup.startsAt, timeZone)}</p>
      <p>{clock.hours(signup.startsAt, signup.endsAt, timeZone)}</p>
    </div>
    <p className={frame['small']}>
      <bdi>{signup.associationName}</bdi>
    </p>
    <p>
      <Standing signup={signup} />
    </p>
  </article>
)
