import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Client } from '../../../../../shared/contract/client.ts'
import { Digos } from '../../../ui/digos.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import view from '../../../ui/view.module.css'
import desk from '../frame/desk.module.css'
import type { Listing } from '../../listing/queries.ts'
import { leftIn } from './obstacle-of.tsx'
import type { Budget } from './queries.ts'

type SummaryProps = {
  member: Awaited<ReturnType<Client['readMember']>>
  listing: Listing
  quantity: number
  budget: Budget
}

/** Who gets what, what it takes out of the budget, and who will know. */
export const Summary = ({ member, listing, quantity, budget }: SummaryProps) => (
  <>
    <dl className={view['facts']}>
      <dt>
        <Trans>For</Trans>
      </dt>
      <dd>
        <strong>
          <bdi>{member.displayName}</bdi>
        </strong>
      </dd>
      <dt>
        <Trans>What</Trans>
      </dt>
      <dd>
        <Link to="/listings/$listingId" params={{ listingId: listing.id }}>
          <UserText text={listing.title} language={listing.language} />
        </Link>
      </dd>
      <dt>
        <Trans>Given by</Trans>
      </dt>
      <dd>
        <bdi>{listing.ownerName}</bdi>
      </dd>
      <dt>
        <Trans>Out of the budget</Trans>
      </dt>
      <dd>
        <Digos amount={listing.value * quantity} />
      </dd>
      <dt>
        <Trans>Left this month</Trans>
      </dt>
      <dd>
        <Digos amount={leftIn(budget)} />
      </dd>
    </dl>
    <p className={desk['small']}>
      <Trans>
        <bdi>{member.displayName}</bdi> is told, and can ask for it within 14 days without giving Digos. The giver sees
        the usual price, and does not learn of you.
      </Trans>
    </p>
  </>
)
