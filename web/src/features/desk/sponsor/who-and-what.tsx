import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { listingQuery } from '../../listing/queries.ts'
import styles from '../frame/desk.module.css'
import { idIn } from '../id-in.ts'

/** For whom, and of which offer how much. */
export type Chosen = { memberId: string | undefined; listingId: string | undefined; quantity: number }

const linkMost = 300

const isWrong = (link: string): boolean => link.trim() !== '' && idIn(link) === undefined

type WhoAndWhatProps = { chosen: Chosen; onChange: (chosen: Chosen) => void }

/** A member and an offer, by their links. */
export const WhoAndWhat = ({ chosen, onChange }: WhoAndWhatProps) => {
  const { t } = useLingui()
  const { listingId = '' } = chosen
  const [who, setWho] = useState('')
  const [what, setWhat] = useState(listingId && new URL(`/listings/${listingId}`, location.origin).href)
  const { data: listing } = useQuery({ ...listingQuery(listingId), enabled: listingId !== '' })
  return (
    <div className={styles['form']}>
      <TextField
        label={t`Link to the member’s page`}
        hint={t`They find it under Me, My profile, How others see me.`}
        error={isWrong(who) ? t`This is no link to a member’s page.` : undefined}
        required
        dir="ltr"
        autoComplete="off"
        maxLength={linkMost}
        value={who}
        onChange={({ target }) => {
          setWho(target.value)
          onChange({ ...chosen, memberId: idIn(target.value) })
        }}
      />
      <TextField
        label={t`Link to the offer`}
        hint={t`Open the offer, and copy its address.`}
        error={isWrong(what) ? t`This is no link to an offer.` : undefined}
        required
        dir="ltr"
        autoComplete="off"
        maxLength={linkMost}
        value={what}
        onChange={({ target }) => {
          setWhat(target.value)
          onChange({ ...chosen, listingId: idIn(target.value), quantity: 1 })
        }}
      />
      {listing && listing.left > 1 && (
        <TextField
          label={t`How many?`}
          type="number"
          inputMode="numeric"
          min={1}
          max={listing.left}
          required
          value={chosen.quantity}
          onChange={({ target }) =>
            onChange({ ...chosen, quantity: Math.max(1, Math.min(listing.left, target.valueAsNumber || 1)) })
          }
        />
      )}
    </div>
  )
}
