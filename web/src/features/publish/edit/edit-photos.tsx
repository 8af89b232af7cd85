import { Trans, useLingui } from '@lingui/react/macro'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { IconButton } from '../../../ui/button.tsx'
import { RemoveIcon } from '../../../ui/icons/edit.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import type { Listing } from '../../listing/queries.ts'
import { Photo } from '../../listings/photo.tsx'
import { photosMost } from '../draft/photos-most.ts'
import { PhotoPicker } from '../photos/photo-picker.tsx'
import { queuePhotos } from '../photos/photo-queue.ts'
import { Uploads } from '../photos/uploads.tsx'
import { useUploads } from '../photos/use-uploads.ts'
import styles from './edit.module.css'

/** The photos of a listing that exists: each goes and comes by itself, without saving the rest. */
export const EditPhotos = ({ listing }: { listing: Listing }) => {
  const { t } = useLingui()
  const { id, photos, category } = listing
  const removal = useMove(api.removePhoto, [
    ['listings', id],
    ['listings', 'mine'],
  ])
  const onTheirWay = useUploads(id).filter(({ state }) => state !== 'ready' && state !== 'refused').length
  return (
    <section className={styles['photos']}>
      <h2>
        <Trans>Photos</Trans>
      </h2>
      {photos.length > 0 && (
        <ul className={styles['grid']}>
          {photos.map(({ id: photoId }, place) => (
            <li key={photoId}>
              <Photo listing={id} photo={photoId} category={category} alt={t`Photo ${place + 1}`} sizes="10rem" />
              <IconButton
                label={t`Remove photo ${place + 1}`}
                icon={<RemoveIcon />}
                disabled={removal.isPending}
                onClick={() => removal.mutate({ id, photoId })}
              />
            </li>
          ))}
        </ul>
      )}
      <RefusalNotice error={removal.error} />
      <Uploads listing={id} />
      <PhotoPicker
        room={Math.max(0, photosMost - photos.length - onTheirWay)}
        onTaken={(taken) => void queuePhotos(id, taken)}
      />
    </section>
  )
}
