import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useFormKey } from '../../app/form-key.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { TextAreaField, TextField } from '../../ui/forms/inputs.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './ask-panel.module.css'
import { PriceSum } from './price-sum.tsx'
import { type Listing, type Me, quoteQuery } from './queries.ts'

const TooFew = ({ listing }: { listing: string }) => (
  <Notice tone="warning">
    <p>
      <Trans>You have too few Digos for this one. You can still take part:</Trans>
    </p>
    <p>
      <LinkButton look="plain" to="/publish" search={{ kind: 'need', like: listing }}>
        <Trans>Say what you need, with the value 0</Trans>
      </LinkButton>
    </p>
    <p>
      <LinkButton look="plain" to="/publish" search={{ kind: 'offer' }}>
        <Trans>Give something</Trans>
      </LinkButton>
    </p>
  </Notice>
)

/** The few words that go with a request, and what it will cost. */
export const AskForm = ({ listing, me }: { listing: Listing; me: Me }) => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const isOffer = listing.kind === 'offer'
  const keyFor = useFormKey()
  const [message, setMessage] = useState('')
  const [quantity, setQuantity] = useState(1)
  const { data: quote } = useQuery({ ...quoteQuery(listing.id, quantity), enabled: isOffer })
  const move = useMove(api.requestExchange, [['exchanges', 'mine'], ['me'], ['listings', listing.id]])
  const send = async (): Promise<void> => {
    const input = { listingId: listing.id, message, quantity }
    const { id } = await move.mutateAsync({ ...input, idempotencyKey: keyFor(input) })
    await navigate({ to: '/exchanges/$exchangeId', params: { exchangeId: id }, replace: true })
  }
  const isTooDear = quote?.affordable === false
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        send().catch(() => undefined)
      }}
    >
      {listing.quantity > 1 && (
        <TextField
          label={t`How many?`}
          type="number"
          inputMode="numeric"
          min={1}
          max={listing.left}
          required
          value={quantity}
          onChange={({ target }) => setQuantity(Math.max(1, Math.min(listing.left, target.valueAsNumber || 1)))}
        />
      )}
      {isOffer && (
        <PriceSum
          valueEach={listing.value}
          quantity={quantity}
          goodVibes={quote?.goodVibes ?? me.goodVibes}
          available={quote?.available ?? me.available}
        />
      )}
      {isTooDear ? (
        <TooFew listing={listing.id} />
      ) : (
        <>
          <TextAreaField
            label={t`Your message`}
            hint={isOffer ? t`Say hello, and when you could come.` : t`Say hello, and how you can help.`}
            required
            maxLength={1_000}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
          <RefusalNotice error={move.error} />
          <Button look="main" type="submit" isWide isBusy={move.isPending}>
            <Trans>Send</Trans>
          </Button>
          <p>
            <Trans>Nothing is taken from you now. Your Digos are held only when your request is accepted.</Trans>
          </p>
        </>
      )}
    </form>
  )
}
