import { Trans, useLingui } from '@lingui/react/macro'
import { IconButton } from '../../../ui/button.tsx'
import { BackIcon } from '../../../ui/icons/actions.tsx'
import { RemoveIcon } from '../../../ui/icons/edit.tsx'
import type { DraftPhoto } from '../draft/draft.ts'
import styles from './chosen-photos.module.css'
import { Thumb } from './thumb.tsx'

type ChosenPhotosProps = { photos: readonly DraftPhoto[]; onChange: (photos: readonly DraftPhoto[]) => void }

/** The photos of a draft; the first stands in lists, and any can become the first. */
export const ChosenPhotos = ({ photos, onChange }: ChosenPhotosProps) => {
  const { t } = useLingui()
  return (
    <ul className={styles['photos']} aria-label={t`Your photos`}>
      {photos.map((photo, place) => {
        const others = photos.filter(({ id }) => id !== photo.id)
        return (
          <li key={photo.id}>
            <Thumb blob={photo.blob} alt={t`Photo ${place + 1}`} />
            {place === 0 && (
              <span className={styles['first']}>
                <Trans>First</Trans>
              </span>
            )}
            <div className={styles['acts']}>
              {place > 0 && (
                <IconButton
                  label={t`Make photo ${place + 1} the first`}
                  icon={<BackIcon />}
                  onClick={() => onChange([photo, ...others])}
                />
              )}
              <IconButton label={t`Remove photo ${place + 1}`} icon={<RemoveIcon />} onClick={() => onChange(others)} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
