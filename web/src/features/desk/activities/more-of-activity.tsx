import { Trans } from '@lingui/react/macro'
import type { ActivityType } from '../../../../../shared/model/activity.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { CodeIcon, PlusIcon } from '../../../ui/icons/edit.tsx'
import { EyeIcon } from '../../../ui/icons/signs.tsx'
import { activityLink } from '../../activities/activity-link.ts'
import styles from '../frame/desk.module.css'

type MoreOfActivityProps = { type: ActivityType; associationId: string; activityId: string; isOpen: boolean }

/** Ways from an activity to another one like it, to its poster and to the page that everybody sees. */
export const MoreOfActivity = ({ type, associationId, activityId, isOpen }: MoreOfActivityProps) => (
  <div className={styles['ways']}>
    <LinkButton
      look="plain"
      to="/associations/$associationId/desk/activities/new"
      params={{ associationId }}
      search={{ type, like: activityId }}
      icon={<PlusIcon />}
    >
      <Trans>Plan again like this</Trans>
    </LinkButton>
    {isOpen && (
      <LinkButton
        look="plain"
        to="/associations/$associationId/desk/posters/$kind/$thingId"
        params={{ associationId, kind: type, thingId: activityId }}
        icon={<CodeIcon />}
      >
        <Trans>Poster to print</Trans>
      </LinkButton>
    )}
    <LinkButton look="plain" {...activityLink(type, activityId)} icon={<EyeIcon />}>
      <Trans>As everybody sees it</Trans>
    </LinkButton>
  </div>
)
