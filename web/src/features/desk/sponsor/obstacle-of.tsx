import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Digos } from '../../../ui/digos.tsx'
import type { Listing } from '../../listing/queries.ts'
import type { Budget } from './queries.ts'

/** What may still be promised this month: both limits hold. */
export const leftIn = ({ budget, reserved, sponsored, sponsoredMost }: Budget): number =>
  Math.max(0, Math.min(budget - reserved, sponsoredMost - sponsored))

type Wanted = { listing: Listing; quantity: number; budget: Budget; association: string }

/** Why this cannot be paid for, said before anybody presses; undefined where nothing stands in the way. */
export const obstacleOf = ({ listing, quantity, budget, association }: Wanted): ReactNode => {
  const value = listing.value * quantity
  if (listing.kind !== 'offer') return <Trans>This is a need. You can pay for offers only.</Trans>
  if (listing.associationId === association) return <Trans>This is your association’s own offer.</Trans>
  if (listing.status !== 'open') return <Trans>This offer is taken or over.</Trans>
  if (value === 0) return <Trans>This offer is free for everybody. There is nothing to pay.</Trans>
  if (value > budget.sponsorshipMost) {
    return (
      <Trans>
        This is too much: you can pay at most <Digos amount={budget.sponsorshipMost} /> at once.
      </Trans>
    )
  }
  if (value > leftIn(budget)) {
    return (
      <Trans>
        This month’s budget does not reach: <Digos amount={leftIn(budget)} /> are left.
      </Trans>
    )
  }
  return undefined
}
