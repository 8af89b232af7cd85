import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { useFormKey } from '../../app/form-key.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextAreaField } from '../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { CountField } from '../listings/count-field.tsx'
import styles from './ask-panel.module.css'
import { AskedPrice } from './asked-price.tsx'
import { QuotedEarned } from './earned.tsx'
import { type Listing, type Me, quoteQuery } from './queries.ts'
import { TooFew } from './too-few.tsx'
import { useTeams } from './use-teams.ts'

type InNameOfProps = { value: string; onChange: (association: string) => void }

/** For oneself, or in the name of an association; nothing for who is of no team. */
const InNameOf = ({ value, onChange }: InNameOfProps) => {
  const { t } = useLingui()
  const teams = useTeams()
  if (teams.length === 0) return undefined
  return (
    <SelectField label={t`For whom?`} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t`For me`}</option>
      {teams.map(({ id, name }) => (
        <option key={id} value={id}>
          {t`In the name of ${name}`}
        </option>
      ))}
    </SelectField>
  )
}

/** The few words that go with a request, and what it will cost. */
export const AskForm = ({ listing, me }: { listing: Listing; me: Me }) => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const isOffer = listing.kind === 'offer'
  const keyFor = useFormKey()
  const [message, setMessage] = useState('')
  const [quantity, setQuantity] = useState(1)
  const [association, setAssociation] = useState('')
  const inNameOf = isOffer && association !== '' ? association : undefined
  const { data: quote } = useQuery({ ...quoteQuery(listing.id, quantity, inNameOf), enabled: isOffer })
  const move = useMove(api.requestExchange, [['exchanges', 'mine'], ['me'], ['listings', listing.id]])
  const send = async (): Promise<void> => {
    const input = { listingId: listing.id, message, quantity, ...(inNameOf && { associationId: inNameOf }) }
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
        <CountField label={t`How many?`} value={quantity} least={1} most={listing.left} onChange={setQuantity} />
      )}
      {isOffer ? (
        <>
          <InNameOf value={association} onChange={setAssociation} />
          <AskedPrice listing={listing} me={me} quantity={quantity} quote={quote} inNameOf={inNameOf} />
        </>
      ) : (
        <QuotedEarned listing={listing} me={me} quantity={quantity} />
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
          {isOffer && inNameOf === undefined && quote?.sponsoredBy === undefined && (
            <p>
              <Trans>Nothing is taken from you now. Your Digos are held only when your request is accepted.</Trans>
            </p>
          )}
        </>
      )}
    </form>
  )
}
