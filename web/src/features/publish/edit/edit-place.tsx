import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { SettledPlace } from '../../../app/settings.ts'
import { Button } from '../../../ui/button.tsx'
import { AreaIcon } from '../../../ui/icons/find.tsx'
import { UserText } from '../../../ui/user-text.tsx'
import { PlaceDialog } from '../../places/place-dialog.tsx'
import styles from './edit.module.css'

type EditPlaceProps = { place: SettledPlace | undefined; onChange: (place: SettledPlace) => void }

/** Another place, or the one it has. */
export const EditPlace = ({ place, onChange }: EditPlaceProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['place']}>
      <strong>
        <Trans>Place</Trans>
      </strong>
      <p>{place ? <UserText text={place.name} /> : <Trans>The area stays as it is.</Trans>}</p>
      <div className={styles['acts']}>
        <Button icon={<AreaIcon />} onClick={() => setOpen(true)}>
          <Trans>Choose another place</Trans>
        </Button>
      </div>
      <PlaceDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onChosen={({ name, place: { latitude, longitude } }) => {
          onChange({ name, latitude, longitude })
          setOpen(false)
        }}
      />
    </div>
  )
}
