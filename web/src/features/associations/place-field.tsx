import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { UserText } from '../../ui/user-text.tsx'
import { ChoosePlace } from '../me/choose-place.tsx'
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
      <ChoosePlace isChosen={place !== undefined} onChange={onChange} />
      <p role="alert" className={styles['error']}>
        {error}
      </p>
    </div>
  )
}
