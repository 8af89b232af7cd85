import { Trans, useLingui } from '@lingui/react/macro'
import { encode } from 'uqr'
import styles from './dialog-form.module.css'
import { textOfCode } from './hand-over-code.ts'

const border = 2

/** The receiver's six digits, to be read out or scanned. */
export const ShowCode = ({ exchange, code }: { exchange: string; code: string }) => {
  const { t } = useLingui()
  const { data, size } = encode(textOfCode(exchange, code), { border })
  const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <div className={styles['form']}>
      <p className={styles['code']} dir="ltr" aria-label={code.split('').join(' ')}>
        {code}
      </p>
      <svg className={styles['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t`The same code to scan`}>
        <rect width={size} height={size} fill="#fff" />
        <path d={dark} fill="#000" />
      </svg>
      <p>
        <Trans>Show it only when you have got it. With the code, the exchange is completed.</Trans>
      </p>
    </div>
  )
}
