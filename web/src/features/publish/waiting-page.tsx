import { Trans, useLingui } from '@lingui/react/macro'
import { useOutbox } from '../../app/offline/outbox.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { WaitingListings } from './own/waiting-listings.tsx'

/** Where a draft that goes out later is; a part of the wizard, so that it is there without a network. */
export const WaitingPage = () => {
  const { t } = useLingui()
  const isWaiting = useOutbox().some(({ kind }) => kind === 'listing')
  return (
    <Page title={isWaiting ? t`It waits for a connection` : t`Nothing waits any more`}>
      {isWaiting ? (
        <>
          <p>
            <Trans>You can close the app. It is published when you open it again with a connection.</Trans>
          </p>
          <WaitingListings />
        </>
      ) : (
        <Notice>
          <Trans>What was published stands in your listings.</Trans>
        </Notice>
      )}
      <LinkButton to="/me/listings">
        <Trans>All my listings</Trans>
      </LinkButton>
      <LinkButton look="plain" to="/nearby">
        <Trans>See what is nearby</Trans>
      </LinkButton>
    </Page>
  )
}
