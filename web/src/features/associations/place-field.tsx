import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { AreaIcon } from '../../ui/icons/find.tsx'
import { UserText } from '../../ui/user-text.tsx'
import { PlaceDialog } from '../places/place-dialog.tsx'
import type { FoundPlace } from '../places/queries.ts'
import styles from './apply-form.module.css'

type PlaceFieldProps = {
  place: FoundPlace | undefined
  error: string | undefined
  onChange: (place: FoundPlace) => void
}

/** Where the association is found: a disc. */
export const PlaceField = ({ place, error, onChange }: PlaceFieldProps) => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['place']} role="group" aria-labelledby={id}>
      <h2 id={id}>
        <Trans>Its place</Trans>
      </h2>
      <p>
        {place ? (
          <UserText text={place.name} />
        ) : (
          <Trans>People nearby find it. Only an area is shown, no address.</Trans>
        )}
      </p>
      <Button icon={<AreaIcon />} onClick={() => setOpen(true)}>
        {place ? <Trans>Choose another place</Trans> : <Trans>Choose a place</Trans>}
      </Button>
      <p role="alert" className={styles['error']}>
        {error}
      </p>
      <PlaceDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onChosen={(chosen) => {
          onChange(chosen)
          setOpen(false)
        }}
      />
    </div>
  )
}
