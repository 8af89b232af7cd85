import { Trans } from '@lingui/react/macro'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Who lacks Digos takes part all the same. */
export const TooFew = ({ listing }: { listing: string }) => (
  <Notice tone="warning">
    <p>
      <Trans>You have too few Digos for this one. You can still take part:</Trans>
    </p>
    <p>
      <LinkButton look="plain" to="/publish" search={{ kind: 'need', like: listing }}>
        <Trans>Say what you need, with the value 0</Trans>
      </LinkButton>
    </p>
    <p>
      <LinkButton look="plain" to="/publish" search={{ kind: 'offer' }}>
        <Trans>Give something</Trans>
      </LinkButton>
    </p>
  </Notice>
)
