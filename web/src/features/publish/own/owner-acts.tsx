import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { EditIcon } from '../../../ui/icons/edit.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import type { OwnListing } from '../queries.ts'
import { CloseDialog } from './close-dialog.tsx'
import { CopyButton } from './copy-button.tsx'
import { daysLeft } from './days-left.ts'
import styles from './own.module.css'

/** Renewing is offered when it makes a difference. */
const soonDays = 30

type OwnerActsProps = { listing: Pick<OwnListing, 'id' | 'status' | 'expiresAt'> }

/** What an owner can do with a listing in its state. */
export const OwnerActs = ({ listing: { id, status, expiresAt } }: OwnerActsProps) => {
  const [now] = useState(() => Date.now())
  const [isClosing, setClosing] = useState(false)
  const renewal = useMove(api.renewListing, [['listings']])
  const canRenew = status === 'expired' || (status === 'open' && daysLeft(expiresAt, now) <= soonDays)
  const isLive = status === 'open' || status === 'reserved'
  return (
    <>
      <div className={styles['acts']}>
        {canRenew && (
          <Button
            look={status === 'expired' ? 'main' : 'quiet'}
            isBusy={renewal.isPending}
            onClick={() => renewal.mutate({ id })}
          >
            {status === 'expired' ? <Trans>Open it again</Trans> : <Trans>Renew</Trans>}
          </Button>
        )}
        {isLive && (
          <LinkButton icon={<EditIcon />} to="/listings/$listingId/edit" params={{ listingId: id }}>
            <Trans>Change</Trans>
          </LinkButton>
        )}
        {isLive && (
          <Button look="danger" onClick={() => setClosing(true)}>
            <Trans>Close</Trans>
          </Button>
        )}
        {(status === 'closed' || status === 'expired') && <CopyButton listingId={id} />}
        <span role="status">{renewal.isSuccess && <Trans>Renewed for its whole time.</Trans>}</span>
      </div>
      <RefusalNotice error={renewal.error} />
      <CloseDialog listingId={id} isOpen={isClosing} onClose={() => setClosing(false)} />
    </>
  )
}
