import { Trans } from '@lingui/react/macro'
import type { Quote } from '../../../../shared/model/quote.ts'
import { formats } from '../../i18n/formats.ts'
import { Notice } from '../../ui/notice.tsx'
import { PriceSum } from './price-sum.tsx'
import type { Listing, Me } from './queries.ts'

type AskedPriceProps = {
  listing: Listing
  me: Me
  quantity: number
  quote: Quote | undefined
  /** The association in whose name it is asked. */
  inNameOf: string | undefined
}

/** What an offer costs whoever asks: oneself, one’s association, or another one that pays. */
export const AskedPrice = ({ listing, me, quantity, quote, inNameOf }: AskedPriceProps) => {
  if (inNameOf !== undefined) {
    return (
      <Notice>
        <p>
          <Trans>Your association gives no Digos for it.</Trans>
        </p>
        {quote && (
          <p>
            {quote.earned > 0 || quote.value === 0 ? (
              <Trans>The giver earns Digos from your budget of this month, or Good Vibes.</Trans>
            ) : (
              <Trans>This month’s budget is used up: the giver earns Good Vibes.</Trans>
            )}
          </p>
        )}
      </Notice>
    )
  }
  if (quote?.sponsoredBy !== undefined) {
    return (
      <Notice tone="success">
        <p>
          <Trans>An association makes this one free for you. The giver does not learn of it.</Trans>
        </p>
        {quote.sponsoredUntil !== undefined && (
          <p>
            <Trans>Until {formats.day(quote.sponsoredUntil)}</Trans>
          </p>
        )}
      </Notice>
    )
  }
  return (
    <PriceSum
      valueEach={listing.value}
      quantity={quantity}
      goodVibes={quote?.goodVibes ?? me.goodVibes}
      available={quote?.available ?? me.available}
    />
  )
}
