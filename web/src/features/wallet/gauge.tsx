import { useLingui } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import styles from './gauge.module.css'

const whole = 100

/** How far a percentage has come on its way to the most that there is. */
export const Gauge = ({ label, percent, most }: { label: string; percent: number; most: number }) => {
  const { t } = useLingui()
  const reached = formats.percent(percent)
  const top = formats.percent(most)
  return (
    <div className={styles['gauge']}>
      <div
        role="meter"
        className={styles['track']}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={percent}
        aria-valuetext={t`${reached} of ${top} at most`}
      >
        <div className={styles['reached']} style={{ inlineSize: `${(percent / most) * whole}%` }} />
      </div>
      <div className={styles['scale']} aria-hidden="true">
        <span>{formats.percent(0)}</span>
        <span>{top}</span>
      </div>
    </div>
  )
}
