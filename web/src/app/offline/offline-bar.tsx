import { Trans } from '@lingui/react/macro'
import { useOnline } from '../online.ts'
import styles from './offline-bar.module.css'

/** Says that there is no network, and what still goes. */
export const OfflineBar = () => {
  const isOnline = useOnline()
  return (
    <div role="status" className={styles['place']}>
      {!isOnline && (
        <p className={styles['bar']}>
          <Trans>No connection. You can read what you saw; messages wait and are sent later.</Trans>
        </p>
      )}
    </div>
  )
}
