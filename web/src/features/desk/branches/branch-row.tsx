import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Branch } from '../../../../../shared/model/branch.ts'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { placeNameQuery } from '../../me/queries.ts'
import type { FoundPlace } from '../../places/queries.ts'
import { PlaceField } from '../activities/place-field.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'

const Change = ({ branch, onDone }: { branch: Branch; onDone: () => void }) => {
  const { t } = useLingui()
  const { id } = useOwnAssociation()
  const [name, setName] = useState(branch.name)
  const [place, setPlace] = useState<FoundPlace>()
  const change = useMove(associationApi.changeBranch, [['associations', id]])
  const close = useMove(associationApi.closeBranch, [['associations', id]])
  const one = { id, branchId: branch.id }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        const input = { ...one, name: name.trim(), ...(place && { place: { placeId: place.placeId } }) }
        change.mutate(input, { onSuccess: onDone })
      }}
    >
      <TextField
        label={t`Name`}
        required
        maxLength={120}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <PlaceField title={t`Area`} place={place} point={branch.place} onChange={setPlace} />
      <RefusalNotice error={change.error ?? close.error} />
      <Button look="main" type="submit" isBusy={change.isPending}>
        <Trans>Keep the changes</Trans>
      </Button>
      <p className={styles['small']}>
        <Trans>When you close a branch, what was done there keeps its name.</Trans>
      </p>
      <Button look="danger" isBusy={close.isPending} onClick={() => close.mutate(one, { onSuccess: onDone })}>
        <Trans>Close this branch</Trans>
      </Button>
    </form>
  )
}

/** One branch. */
export const BranchRow = ({ branch, canChange }: { branch: Branch; canChange: boolean }) => {
  const { t } = useLingui()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { data: where } = useQuery(placeNameQuery(branch.place))
  return (
    <li>
      <div className={styles['row']}>
        <span>
          <strong id={`${id}-name`}>
            <bdi>{branch.name}</bdi>
          </strong>{' '}
          {where != null && <UserText className={styles['small']} text={where} />}
        </span>
        {canChange && (
          <Button id={`${id}-change`} aria-labelledby={`${id}-change ${id}-name`} onClick={() => setOpen(true)}>
            <Trans>Change</Trans>
          </Button>
        )}
      </div>
      <Dialog title={t`Change the branch`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Change branch={branch} onDone={() => setOpen(false)} />
      </Dialog>
    </li>
  )
}
