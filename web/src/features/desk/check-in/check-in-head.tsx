import { Trans } from '@lingui/react/macro'
import { clock } from '../../../i18n/clock.ts'
import { UserText } from '../../../ui/user-text.tsx'
import type { Event, Mission } from '../../activities/queries.ts'
import desk from '../frame/desk.module.css'
import paper from '../frame/paper.module.css'
import styles from './check-in.module.css'

type CheckInHeadProps = { activity: Event | Mission; startsAt: string; endsAt: string }

/** Of what the list is. */
export const CheckInHead = ({ activity, startsAt, endsAt }: CheckInHeadProps) => {
  const { title, language, timeZone, associationName } = activity
  return (
    <div className={`${paper['paper']} ${desk['section']}`}>
      <p className={styles['what']}>
        <strong>
          <UserText text={title} language={language} />
        </strong>
      </p>
      <p className={styles['onPaper']}>
        <bdi>{associationName}</bdi>
      </p>
      <p>
        {clock.day(startsAt, timeZone)} · {clock.hours(startsAt, endsAt, timeZone)}
      </p>
      <p className={`${desk['small']} ${styles['onScreen']}`}>
        <Trans>Mark who comes. The list stays on this device. Send it once it has begun.</Trans>
      </p>
    </div>
  )
}
