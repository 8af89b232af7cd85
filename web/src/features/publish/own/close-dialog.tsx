import { Trans, useLingui } from '@lingui/react/macro'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from './own.module.css'

type CloseDialogProps = { listingId: string; isOpen: boolean; onClose: () => void }

/** Closing one's listing, with what that means before it happens. */
export const CloseDialog = ({ listingId, isOpen, onClose }: CloseDialogProps) => {
  const { t } = useLingui()
  const move = useMove(api.closeListing, [['listings'], ['exchanges']])
  return (
    <Dialog title={t`Close it?`} isOpen={isOpen} onClose={onClose}>
      <ul className={styles['consequences']}>
        <li>
          <Trans>It leaves the lists. Nobody can ask any more.</Trans>
        </li>
        <li>
          <Trans>Who has asked and has no answer yet gets a friendly no.</Trans>
        </li>
        <li>
          <Trans>Exchanges that you said yes to go on.</Trans>
        </li>
        <li>
          <Trans>It cannot be opened again, but you can publish a copy.</Trans>
        </li>
      </ul>
      <RefusalNotice error={move.error} />
      <div className={styles['acts']}>
        <Button
          look="danger"
          isBusy={move.isPending}
          onClick={() => move.mutate({ id: listingId }, { onSuccess: onClose })}
        >
          <Trans>Close it</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Keep it open</Trans>
        </Button>
      </div>
    </Dialog>
  )
}
