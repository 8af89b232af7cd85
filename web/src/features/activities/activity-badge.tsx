import { Trans } from '@lingui/react/macro'
import type { ActivityType } from '../../../../shared/model/activity.ts'
import { EventShape, MissionShape } from '../../ui/pictures/activity-shapes.tsx'
import styles from '../listings/kind-badge.module.css'

/** Event or mission: a shape, a word and the associations' colour. */
export const ActivityBadge = ({ type }: { type: ActivityType }) => (
  <span className={styles['badge']} data-kind="association">
    {type === 'event' ? <EventShape width={18} height={18} /> : <MissionShape width={18} height={18} />}
    {type === 'event' ? <Trans>Event</Trans> : <Trans>Mission</Trans>}
  </span>
)
