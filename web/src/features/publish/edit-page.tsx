import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useSession } from '../../app/session/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { LostPicture } from '../../ui/pictures/no-way-pictures.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { type Listing, listingQuery } from '../listing/queries.ts'
import { EditForm } from './edit/edit-form.tsx'
import { EditPhotos } from './edit/edit-photos.tsx'

const route = getRouteApi('/listings/$listingId/edit')
const formHeight = 640

const Closed = ({ listingId, isOwn }: { listingId: string; isOwn: boolean }) => (
  <EmptyState
    picture={<LostPicture />}
    title={
      isOwn ? <Trans>This one cannot be changed any more.</Trans> : <Trans>This is somebody else’s listing.</Trans>
    }
    text={isOwn && <Trans>It is over. You can open it again, or publish a copy.</Trans>}
    action={
      <LinkButton look="main" to="/listings/$listingId" params={{ listingId }}>
        <Trans>See the listing</Trans>
      </LinkButton>
    }
  />
)

const Editing = ({ listing, member }: { listing: Listing; member: string }) => {
  const isOwn = listing.owner === member
  const isLive = listing.status === 'open' || listing.status === 'reserved'
  if (!isOwn || !isLive) return <Closed listingId={listing.id} isOwn={isOwn} />
  return (
    <>
      <EditPhotos listing={listing} />
      <EditForm key={listing.id} listing={listing} />
    </>
  )
}

/** Changing one's own listing. */
export const EditPage = () => {
  const { t } = useLingui()
  const { listingId } = route.useParams()
  const session = useSession()
  const { data: listing, error, refetch } = useQuery(listingQuery(listingId))
  return (
    <Page title={t`Change the listing`} hasBack>
      {session.status !== 'member' ? (
        <SignInFirst />
      ) : listing ? (
        <Editing listing={listing} member={session.member} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={formHeight} />
      )}
    </Page>
  )
}
