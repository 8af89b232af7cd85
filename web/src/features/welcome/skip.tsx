import { Trans } from '@lingui/react/macro'
import { changeSettings } from '../../app/settings.ts'
import { LinkButton } from '../../ui/button.tsx'

/** Leaves the welcome at once; it does not come by itself again. */
export const Skip = () => (
  <LinkButton look="plain" to="/nearby" onClick={() => changeSettings({ welcomed: true })}>
    <Trans>Skip</Trans>
  </LinkButton>
)
