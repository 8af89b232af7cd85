import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import { GlobeIcon } from '../../ui/icons/actions.tsx'
import { Topic } from './topic.tsx'

/** For those whose language the app does not speak yet. */
export const LanguageTopic = () => (
  <Topic id="language" picture={<GlobeIcon />} title={<Trans>My language is missing</Trans>}>
    <p>
      <Trans>You can write in your own language already. Others read it, or have it translated.</Trans>
    </p>
    <p>
      <Trans>
        Which language do you miss? Tell an association near you: it passes your wish on. It can also help you here.
      </Trans>
    </p>
    <LinkButton to="/nearby" search={{ category: 'languages' }}>
      <Trans>Find somebody who speaks it</Trans>
    </LinkButton>
  </Topic>
)
