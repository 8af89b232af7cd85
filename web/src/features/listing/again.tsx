import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '../../ui/button.tsx'
import { listingQuery } from './queries.ts'

/** After an exchange about a service that goes on: the way to the next session, as long as it is open. */
export const Again = ({ listingId }: { listingId: string }) => {
  const { data: listing } = useQuery(listingQuery(listingId))
  if (listing?.standing !== true || listing.status !== 'open') return undefined
  return (
    <LinkButton look="main" isWide to="/listings/$listingId" params={{ listingId }} search={{ ask: true }}>
      {listing.kind === 'offer' ? <Trans>Ask again</Trans> : <Trans>Help again</Trans>}
    </LinkButton>
  )
}
