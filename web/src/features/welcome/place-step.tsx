import { Trans } from '@lingui/react/macro'
import { changeSettings } from '../../app/settings.ts'
import { Button } from '../../ui/button.tsx'
import { PlaceSearch } from '../places/place-search.tsx'
import styles from './step.module.css'

/** Around where to look: near the device, made unclear, or a town by its name; or the country's own place. */
export const PlaceStep = ({ onDone }: { onDone: () => void }) => (
  <div className={styles['step']}>
    <PlaceSearch
      onChosen={({ name, place: { latitude, longitude } }) => {
        changeSettings({ place: { name, latitude, longitude } })
        onDone()
      }}
    />
    <div className={styles['end']}>
      <Button isWide onClick={onDone}>
        <Trans>Not now</Trans>
      </Button>
    </div>
  </div>
)
