import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useFormKey } from '../../../app/form-key.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import type { FoundPlace } from '../../places/queries.ts'
import { PlaceField } from '../activities/place-field.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'

/** Another place of the association. */
export const AddBranch = () => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const keyFor = useFormKey()
  const [name, setName] = useState('')
  const [place, setPlace] = useState<FoundPlace>()
  const [isTried, setTried] = useState(false)
  const move = useMove(associationApi.addBranch, [['associations', id]])
  const add = (): void => {
    setTried(true)
    if (!place) return
    const input = { id, name: name.trim(), place: { placeId: place.placeId } }
    const onSuccess = (): void => {
      setName('')
      setPlace(undefined)
      setTried(false)
    }
    move.mutate({ ...input, idempotencyKey: keyFor(input) }, { onSuccess })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <h2>
        <Trans>Add a branch</Trans>
      </h2>
      <TextField
        label={t`Name`}
        required
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <PlaceField
        title={t`Area`}
        place={place}
        point={undefined}
        error={isTried && !place ? t`Choose a place first.` : undefined}
        onChange={setPlace}
      />
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isBusy={move.isPending}>
        <Trans>Add it</Trans>
      </Button>
    </form>
  )
}
