import type { ReactNode } from 'react'
import { CheckIcon, InfoIcon, WarningIcon } from './icons/signs.tsx'
import styles from './notice.module.css'

const icons = { info: InfoIcon, success: CheckIcon, warning: WarningIcon, error: WarningIcon } as const

/** A message that stays where it belongs until it is dealt with. */
export const Notice = ({ tone = 'info', children }: { tone?: keyof typeof icons; children: ReactNode }) => {
  const Icon = icons[tone]
  return (
    <div className={styles['notice']} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon />
      <div>{children}</div>
    </div>
  )
}
