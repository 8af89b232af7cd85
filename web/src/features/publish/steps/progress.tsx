import { Trans } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import styles from './progress.module.css'

/** How far one is, in words and as a bar. */
export const Progress = ({ at, of }: { at: number; of: number }) => (
  <p className={styles['progress']}>
    <span className={styles['words']}>
      <Trans>
        {formats.number(at)} of {formats.number(of)}
      </Trans>
    </span>
    <span className={styles['bar']} aria-hidden="true">
      {Array.from({ length: of }, (_, place) => (
        <span key={place} data-done={place < at ? 'yes' : undefined} />
      ))}
    </span>
  </p>
)
