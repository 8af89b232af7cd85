import { Trans } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useAccountFor } from '../../app/session/use-account.ts'
import { Button } from '../../ui/button.tsx'
import { Digos } from '../../ui/digos.tsx'
import { Notice } from '../../ui/notice.tsx'
import panel from '../../ui/panel.module.css'
import { AskDialog } from './ask-dialog.tsx'
import { QuotedEarned } from './earned.tsx'
import { PayForSomebody } from './pay-for-somebody.tsx'
import { PriceSum } from './price-sum.tsx'
import type { Listing, Me } from './queries.ts'
import { useTeams } from './use-teams.ts'

const route = getRouteApi('/listings/$listingId')

const Worth = ({ listing, me }: { listing: Listing; me: Me | undefined }) => {
  if (listing.kind === 'need') return <QuotedEarned listing={listing} me={me} quantity={1} />
  if (!me) return <Digos amount={listing.value} />
  return <PriceSum valueEach={listing.value} quantity={1} goodVibes={me.goodVibes} available={me.available} />
}

/** What it costs, and the one button: ask for it, or help. Visitors sign in first, and go on here. */
export const AskPanel = ({ listing, me }: { listing: Listing; me: Me | undefined }) => {
  const { ask: isAsking = false } = route.useSearch()
  const navigate = route.useNavigate()
  const accountFor = useAccountFor()
  const { listingId } = route.useParams()
  const teams = useTeams()
  const isOwnAssociation = teams.some(({ id }) => id === listing.associationId)
  if (listing.status !== 'open') {
    return (
      <Notice>
        <Trans>This one is taken or over. Look at what is like it.</Trans>
      </Notice>
    )
  }
  if (isOwnAssociation) {
    return (
      <Notice>
        <Trans>This one is of your association. Others answer it.</Trans>
      </Notice>
    )
  }
  const open = (): void => {
    if (accountFor(`/listings/${listingId}?ask=true`)) void navigate({ search: { ask: true } })
  }
  return (
    <section className={panel['panel']}>
      <Worth listing={listing} me={me} />
      <Button look="main" isWide onClick={open}>
        {listing.kind === 'offer' ? <Trans>Ask for it</Trans> : <Trans>I can help</Trans>}
      </Button>
      <PayForSomebody listing={listing} teams={teams} />
      {me && (
        <AskDialog
          listing={listing}
          me={me}
          isOpen={isAsking}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      )}
    </section>
  )
}
