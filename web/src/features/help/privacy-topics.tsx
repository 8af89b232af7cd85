import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import { LogoutIcon } from '../../ui/icons/actions.tsx'
import { LockIcon } from '../../ui/icons/signs.tsx'
import { Topic } from './topic.tsx'

/** What is known of a member, and how one goes. */
export const PrivacyTopics = () => (
  <>
    <Topic id="privacy" picture={<LockIcon />} title={<Trans>What does Indigo know about me?</Trans>}>
      <ul>
        <li>
          <Trans>Any name is fine, in any letters.</Trans>
        </li>
        <li>
          <Trans>We never ask for papers, nationality, status or address.</Trans>
        </li>
        <li>
          <Trans>We keep an area of about 5 km², not where you live.</Trans>
        </li>
        <li>
          <Trans>There is no advertising, and nobody follows what you do.</Trans>
        </li>
      </ul>
      <LinkButton to="/me/data">
        <Trans>Read all that is kept about me</Trans>
      </LinkButton>
    </Topic>
    <Topic id="leaving" picture={<LogoutIcon />} title={<Trans>How do I leave?</Trans>}>
      <p>
        <Trans>
          Go to Me, then My data. Take a copy if you like, then leave. Open exchanges are cancelled, your listings go,
          and your Digos go back to everybody.
        </Trans>
      </p>
      <LinkButton to="/me/data">
        <Trans>Go to my data</Trans>
      </LinkButton>
    </Topic>
  </>
)
