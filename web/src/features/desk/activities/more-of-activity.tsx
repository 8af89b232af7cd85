import { Trans } from '@lingui/react/macro'
import type { ActivityType } from '../../../../../shared/model/activity.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { CodeIcon } from '../../../ui/icons/edit.tsx'
import { EyeIcon } from '../../../ui/icons/signs.tsx'
import { activityLink } from '../../activities/activity-link.ts'

type MoreOfActivityProps = { type: ActivityType; associationId: string; activityId: string }

/** Ways from an activity to its poster and to the page that everybody sees. */
export const MoreOfActivity = ({ type, associationId, activityId }: MoreOfActivityProps) => (
  <>
    <LinkButton
      to="/associations/$associationId/desk/posters/$kind/$thingId"
      params={{ associationId, kind: type, thingId: activityId }}
      icon={<CodeIcon />}
    >
      <Trans>Poster to print</Trans>
    </LinkButton>
    <LinkButton {...activityLink(type, activityId)} icon={<EyeIcon />}>
      <Trans>As everybody sees it</Trans>
    </LinkButton>
  </>
)
