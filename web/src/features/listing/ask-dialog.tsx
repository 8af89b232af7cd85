import { useLingui } from '@lingui/react/macro'
import { Dialog } from '../../ui/dialog.tsx'
import { AskForm } from './ask-form.tsx'
import type { Listing, Me } from './queries.ts'

type AskDialogProps = { listing: Listing; me: Me; isOpen: boolean; onClose: () => void }

/** Asking for an offer, or promising help for a need. */
export const AskDialog = ({ listing, me, isOpen, onClose }: AskDialogProps) => {
  const { t } = useLingui()
  return (
    <Dialog title={listing.kind === 'offer' ? t`Ask for it` : t`I can help`} isOpen={isOpen} onClose={onClose}>
      <AskForm listing={listing} me={me} />
    </Dialog>
  )
}
