import { Trans } from '@lingui/react/macro'
import type { AssociationStatus } from '../../../../../shared/model/association.ts'
import { Notice } from '../../../ui/notice.tsx'

/** What a team is told whose association cannot act now; a verified one is told nothing. */
export const NotVerified = ({ status }: { status: AssociationStatus }) => {
  if (status === 'verified') return undefined
  if (status === 'pending') {
    return (
      <Notice>
        <Trans>Somebody looks at your association now. You can do all this as soon as it is verified.</Trans>
      </Notice>
    )
  }
  return (
    <Notice tone="warning">
      {status === 'suspended' ? (
        <Trans>The association is suspended. Nobody can act for it now. The reason stands on its page.</Trans>
      ) : (
        <Trans>The association was not accepted. The reason stands on its page.</Trans>
      )}
    </Notice>
  )
}
