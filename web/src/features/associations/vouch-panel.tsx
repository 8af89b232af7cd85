import { Trans } from '@lingui/react/macro'
import { associationApi } from '../../app/association-api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import panel from '../../ui/panel.module.css'
import { RefusalNotice } from '../../ui/refusal.tsx'
import type { Association, OwnAssociation } from './queries.ts'

type VouchPanelProps = { association: Association; voucher: OwnAssociation }

/** An application without a number asks one’s own association to vouch for it. */
export const VouchPanel = ({ association: { id, vouchedAt }, voucher }: VouchPanelProps) => {
  const move = useMove(associationApi.vouchForAssociation, [['associations']])
  if (vouchedAt !== undefined) {
    return (
      <Notice tone="success">
        <Trans>
          <bdi>{voucher.name}</bdi> vouches for it.
        </Trans>
      </Notice>
    )
  }
  return (
    <section className={panel['tight']}>
      <h2>
        <Trans>Do you know this association?</Trans>
      </h2>
      <p>
        <Trans>
          It asks <bdi>{voucher.name}</bdi> to vouch for it: that it exists, and does what it says.
        </Trans>
      </p>
      <RefusalNotice error={move.error} />
      <Button look="main" isBusy={move.isPending} onClick={() => move.mutate({ id, associationId: voucher.id })}>
        <Trans>Vouch for it</Trans>
      </Button>
    </section>
  )
}
