import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useOutbox } from '../../app/offline/outbox.ts'
import { useSession } from '../../app/session/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PlusIcon } from '../../ui/icons/edit.tsx'
import { More } from '../../ui/more.tsx'
import { Page } from '../../ui/page.tsx'
import { NothingNearPicture } from '../../ui/pictures/empty-states.tsx'
import { SignInFirst } from '../../ui/sign-in-first.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { OwnListingGroups } from '../publish/own/own-listing-groups.tsx'
import { WaitingListings } from '../publish/own/waiting-listings.tsx'
import { myListingsQuery } from '../publish/queries.ts'

const rowHeight = 150

const PublishLink = () => (
  <LinkButton look="main" to="/publish" icon={<PlusIcon />}>
    <Trans>Publish</Trans>
  </LinkButton>
)

const Empty = () => (
  <EmptyState
    picture={<NothingNearPicture />}
    title={<Trans>You have no listings yet.</Trans>}
    text={<Trans>Say what you can give, or what you need. It takes two minutes.</Trans>}
    action={<PublishLink />}
  />
)

const Mine = () => {
  const isWaiting = useOutbox().some(({ kind }) => kind === 'listing')
  const query = useInfiniteQuery(myListingsQuery())
  const { data, error, refetch } = query
  const listings = data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <WaitingListings />
      {listings === undefined ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={rowHeight} count={3} />
        )
      ) : listings.length === 0 ? (
        !isWaiting && <Empty />
      ) : (
        <>
          <PublishLink />
          <OwnListingGroups listings={listings} />
        </>
      )}
      <More of={query} isWide />
    </>
  )
}

/** One's own listings in every state. */
export const MyListingsPage = () => {
  const { t } = useLingui()
  const { status } = useSession()
  return (
    <Page title={t`My listings`} hasBack>
      {status === 'member' ? <Mine /> : <SignInFirst />}
    </Page>
  )
}
