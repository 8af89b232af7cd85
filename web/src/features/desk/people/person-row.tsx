import { Trans } from '@lingui/react/macro'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../frame/desk.module.css'
import { useOwnAssociation } from '../frame/own-association.ts'
import type { AssistedPerson } from './queries.ts'
import type { SheetOf } from './sheet.tsx'

type PersonRowProps = { person: AssistedPerson; onSheet: (sheet: SheetOf) => void }

/** Somebody who signed up with a sheet; a forgotten password takes another one. */
export const PersonRow = ({ person: { memberId, displayName, since }, onSheet }: PersonRowProps) => {
  const { id } = useOwnAssociation()
  const move = useMove(associationApi.recoverAssisted, [['associations', id]])
  const recover = (): void =>
    move.mutate({ id, memberId }, { onSuccess: (issued) => onSheet({ ...issued, displayName, purpose: 'password' }) })
  return (
    <li>
      <div className={styles['row']}>
        <span>
          <strong>
            <bdi>{displayName}</bdi>
          </strong>{' '}
          <span className={styles['small']}>
            <Trans>since {formats.day(since)}</Trans>
          </span>
        </span>
        <Button isBusy={move.isPending} onClick={recover}>
          <Trans>Sheet for a new password</Trans>
        </Button>
      </div>
      <RefusalNotice error={move.error} />
    </li>
  )
}
