import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { countryQuery } from '../../../app/country-query.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import type { Listing } from '../../listing/queries.ts'
import { BothVersions } from './both-versions.tsx'
import { changedIn } from './changes.ts'
import { EditFields } from './edit-fields.tsx'
import styles from './edit.module.css'
import { useEdit } from './use-edit.ts'

const usualMaxValue = 100

/** The form of a listing; without a change, saving leads back and sends nothing. */
export const EditForm = ({ listing }: { listing: Listing }) => {
  const navigate = useNavigate()
  const { data: country } = useQuery(countryQuery())
  const leave = (): void =>
    void navigate({ to: '/listings/$listingId', params: { listingId: listing.id }, replace: true })
  const { base, fields, change, save, other, settle, error, isPending } = useEdit(listing, leave)
  const isWhole = fields.title.trim() !== '' && fields.description.trim() !== ''
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWhole) return
        if (changedIn(base, fields).length === 0) leave()
        else save()
      }}
    >
      <EditFields
        listing={base}
        fields={fields}
        change={change}
        maxValue={country?.economy.maxValue ?? usualMaxValue}
      />
      {other && <BothVersions other={other} fields={fields} onSettle={settle} />}
      <RefusalNotice error={error} />
      {!other && (
        <Button look="main" type="submit" isWide isBusy={isPending}>
          <Trans>Save</Trans>
        </Button>
      )}
    </form>
  )
}
