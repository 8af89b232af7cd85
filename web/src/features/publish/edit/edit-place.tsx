import { Trans } from '@lingui/react/macro'
import type { SettledPlace } from '../../../app/settings.ts'
import { UserText } from '../../../ui/user-text.tsx'
import { ChoosePlace } from '../../me/choose-place.tsx'
import styles from './edit.module.css'

type EditPlaceProps = { place: SettledPlace | undefined; onChange: (place: SettledPlace) => void }

/** Another place, or the one it has. */
export const EditPlace = ({ place, onChange }: EditPlaceProps) => {
  return (
    <div className={styles['place']}>
      <strong>
        <Trans>Place</Trans>
      </strong>
      <p>{place ? <UserText text={place.name} /> : <Trans>The area stays as it is.</Trans>}</p>
      <ChoosePlace
        isChosen
        onChange={({ name, place: { latitude, longitude } }) => onChange({ name, latitude, longitude })}
      />
    </div>
  )
}
