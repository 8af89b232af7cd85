import { Trans } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import styles from '../frame/desk.module.css'
import type { AssistedPerson } from './queries.ts'

type PersonRowProps = { person: AssistedPerson; isBusy: boolean; onRecover: () => void }

/** Somebody who signed up with a sheet; a forgotten password takes another one. */
export const PersonRow = ({ person: { displayName, since }, isBusy, onRecover }: PersonRowProps) => (
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
      <Button isBusy={isBusy} onClick={onRecover}>
        <Trans>Sheet for a new password</Trans>
      </Button>
    </div>
  </li>
)
