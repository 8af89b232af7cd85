import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useSession } from '../../app/session/session.ts'
import { Page } from '../../ui/page.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { meQuery } from '../me/queries.ts'
import { ListingView } from './listing-view.tsx'
import { listingQuery } from './queries.ts'

const route = getRouteApi('/listings/$listingId')
const wholeHeight = 640

/** One listing: what it is, what it costs me, and the one thing to do. */
export const ListingPage = () => {
  const { t } = useLingui()
  const { listingId } = route.useParams()
  const { status } = useSession()
  const { data: me, isPending: isMeComing } = useQuery({ ...meQuery(), enabled: status === 'member' })
  // Another part of the app may have seen it a moment ago, when more was left, or less.
  const { data: listing, error, refetch } = useQuery({ ...listingQuery(listingId), refetchOnMount: 'always' })
  // Whose it is and what it costs depend on who looks: nothing is shown that would change at once.
  if (!listing || (status === 'member' && isMeComing)) {
    return (
      <Page title={t`Listing`} hasBack>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={wholeHeight} />}
      </Page>
    )
  }
  return (
    <Page title={listing.title} titleLanguage={listing.language} hasBack>
      <ListingView listing={listing} me={me} />
    </Page>
  )
}
