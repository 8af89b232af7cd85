import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Digos } from '../../ui/digos.tsx'
import { type Listing, type Me, quoteQuery } from './queries.ts'

/** What giving brings: Digos and Good Vibes, or Good Vibes alone where an association’s budget is used up. */
export const Earned = ({ value, earned }: { value: number; earned: number }) => {
  if (value === 0) return <Trans>You earn Good Vibes.</Trans>
  if (earned === 0) return <Trans>This month’s budget is used up: you earn Good Vibes.</Trans>
  return (
    <Trans>
      You earn <Digos amount={earned} /> and Good Vibes.
    </Trans>
  )
}

type QuotedProps = { listing: Listing; me: Me | undefined; quantity: number }

/** What answering a need brings; members are told beforehand what it will be for them. */
export const QuotedEarned = ({ listing: { id, value, associationId }, me, quantity }: QuotedProps) => {
  const isAsked = me !== undefined && associationId !== undefined && value > 0
  const { data: quote } = useQuery({ ...quoteQuery(id, quantity), enabled: isAsked })
  if (isAsked && quote) {
    return (
      <p aria-live="polite">
        <Earned value={quote.value} earned={quote.earned} />
      </p>
    )
  }
  return (
    <p>
      <Trans>
        Who helps earns <Digos amount={value * quantity} />
      </Trans>
    </p>
  )
}
