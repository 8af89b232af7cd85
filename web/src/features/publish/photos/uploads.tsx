import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useStore } from '../../../app/store.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { RemoveIcon } from '../../../ui/icons/edit.tsx'
import { isUnderWay, type Upload } from './batch.ts'
import { progress } from './batches.ts'
import { dropUpload, retryPhotos } from './photo-queue.ts'
import { Thumb } from './thumb.tsx'
import styles from './uploads.module.css'
import { useUploads } from './use-uploads.ts'

const whole = 100

const Where = ({ upload: { id, state, problem } }: { upload: Upload }) => {
  const part = useStore(progress)[id]
  if (state === 'refused')
    return <Trans>We cannot show this one: it is no picture, or it is too big. Choose another.</Trans>
  if (state === 'failed') return problem ?? <Trans>It did not get through. It is kept on this device.</Trans>
  if (state === 'sent') return <Trans>Being checked…</Trans>
  if (part === undefined) return <Trans>Waiting</Trans>
  return <Trans>Sending: {formats.percent(Math.round(part * whole))}</Trans>
}

const Row = ({ listing, upload, place }: { listing: string; upload: Upload; place: number }) => {
  const { t } = useLingui()
  const isStuck = upload.state === 'refused' || upload.state === 'failed'
  return (
    <li data-state={upload.state}>
      <span className={styles['thumb']}>{upload.blob && <Thumb blob={upload.blob} alt="" />}</span>
      <span>
        <strong>
          <Trans>Photo {formats.number(place)}</Trans>
        </strong>
        <small>
          <Where upload={upload} />
        </small>
      </span>
      {isStuck && (
        <IconButton
          label={t`Leave out photo ${place}`}
          icon={<RemoveIcon />}
          onClick={() => void dropUpload(listing, upload)}
        />
      )}
    </li>
  )
}

/** The photos of a listing that are on their way: how far each is, which failed and why. Nothing when all are there. */
export const Uploads = ({ listing }: { listing: string }) => {
  const uploads = useUploads(listing)
  const open = uploads.filter(({ state }) => state !== 'ready')
  const failed = uploads.filter(({ state }) => state === 'failed').length
  const done = uploads.length - open.length
  if (open.length === 0) return undefined
  return (
    <section className={styles['uploads']}>
      <p role="status">
        {open.some(isUnderWay) ? (
          <Trans>
            {formats.number(done)} of {formats.number(uploads.length)} photos are there. You can go on meanwhile.
          </Trans>
        ) : (
          <Plural value={open.length} one="# photo is not there." other="# photos are not there." />
        )}
      </p>
      <ul>
        {uploads.map(
          (upload, place) =>
            upload.state !== 'ready' && <Row key={upload.id} listing={listing} upload={upload} place={place + 1} />,
        )}
      </ul>
      {failed > 0 && (
        <Button onClick={() => void retryPhotos(listing)}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </section>
  )
}
