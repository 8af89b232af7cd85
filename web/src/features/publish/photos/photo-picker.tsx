import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ChangeEvent, useState } from 'react'
import { Notice } from '../../../ui/notice.tsx'
import { CameraIcon, PlusIcon } from '../../../ui/icons/edit.tsx'
import { formats } from '../../../i18n/formats.ts'
import type { DraftPhoto } from '../draft/draft.ts'
import styles from './photo-picker.module.css'
import { type Taken, takeFiles } from './take-files.ts'

type PhotoPickerProps = {
  /** How many more there may be. */
  room: number
  onTaken: (photos: readonly DraftPhoto[]) => void
}

const Left = ({ taken: { unreadable, tooMany } }: { taken: Taken }) => (
  <>
    {unreadable.length > 0 && (
      <Notice tone="warning">
        <Trans>
          This device cannot read <bdi>{formats.list(unreadable)}</bdi>. Take a photo with the camera, or choose a JPEG
          or PNG picture.
        </Trans>
      </Notice>
    )}
    {tooMany > 0 && (
      <Notice>
        <Plural
          value={tooMany}
          one="# picture was left out: there are enough."
          other="# pictures were left out: there are enough."
        />
      </Notice>
    )}
  </>
)

/** Takes photos from the camera or the gallery, and makes them small on the device. */
export const PhotoPicker = ({ room, onTaken }: PhotoPickerProps) => {
  const { t } = useLingui()
  const [isWorking, setWorking] = useState(false)
  const [taken, setTaken] = useState<Taken>()
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(target.files ?? [])]
    // The same picture may be chosen again after it was removed.
    target.value = ''
    setWorking(true)
    const result = await takeFiles(files, room)
    setWorking(false)
    setTaken(result)
    if (result.photos.length > 0) onTaken(result.photos)
  }
  const change = (event: ChangeEvent<HTMLInputElement>): void => void take(event)
  return (
    <div className={styles['picker']}>
      {room > 0 && (
        <div className={styles['ways']}>
          <label className={styles['way']} data-camera="yes">
            <input type="file" accept="image/*" capture="environment" disabled={isWorking} onChange={change} />
            <CameraIcon />
            <Trans>Take a photo</Trans>
          </label>
          <label className={styles['way']}>
            <input type="file" accept="image/*" multiple disabled={isWorking} onChange={change} />
            <PlusIcon />
            <Trans>Choose pictures</Trans>
          </label>
        </div>
      )}
      <div role="status" aria-label={t`Pictures`}>
        {isWorking && (
          <p>
            <Trans>Making the pictures small…</Trans>
          </p>
        )}
      </div>
      {taken && <Left taken={taken} />}
    </div>
  )
}
