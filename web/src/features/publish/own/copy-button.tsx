import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { hasDraft, replaceDraft } from '../draft/draft-store.ts'
import { copyOf } from './copy-listing.ts'
import styles from './own.module.css'

/** Publishes a copy of a listing that is over: a draft is filled from it. A draft that is there is not lost unasked. */
export const CopyButton = ({ listingId }: { listingId: string }) => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const copy = useMutation({
    mutationFn: async () => replaceDraft(await copyOf(listingId)),
    onSuccess: () => navigate({ to: '/publish', search: { step: 'preview' } }),
  })
  const begin = async (): Promise<void> => {
    if (await hasDraft()) setAsking(true)
    else copy.mutate()
  }
  return (
    <>
      <Button isBusy={copy.isPending} onClick={() => void begin()}>
        <Trans>Publish it again</Trans>
      </Button>
      <RefusalNotice error={copy.error} />
      <Dialog title={t`You have a draft`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>
          <Trans>There is room for one draft. What happens to yours?</Trans>
        </p>
        <div className={styles['acts']}>
          <LinkButton look="main" to="/publish">
            <Trans>Go on with my draft</Trans>
          </LinkButton>
          <Button look="danger" isBusy={copy.isPending} onClick={() => copy.mutate()}>
            <Trans>Replace it</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}
