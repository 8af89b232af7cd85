import { Plural } from '@lingui/react/macro'
import { formats } from '../i18n/formats.ts'
import { DigoIcon } from './icons/digo.tsx'
import styles from './digos.module.css'

/** An amount of Digos with their sign and word. @param amount whole Digos */
export const Digos = ({ amount }: { amount: number }) => (
  <span className={styles['digos']}>
    <DigoIcon />
    <span>
      <Plural value={amount} one={`${formats.number(amount)} Digo`} other={`${formats.number(amount)} Digos`} />
    </span>
  </span>
)
