import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './queue-choice.module.css'
import type { Queue } from './queries.ts'

type OneProps = { of: Queue; queue: Queue; children: ReactNode }

const One = ({ of, queue, children }: OneProps) => {
  const isHere = of.status === queue.status && of.due === queue.due
  // The link itself says that it is current where the address is the same to the last word.
  return (
    <li>
      <Link
        to="/console"
        search={of}
        activeOptions={{ exact: true }}
        className={isHere ? styles['here'] : undefined}
        aria-current={isHere ? 'page' : undefined}
      >
        {children}
      </Link>
    </li>
  )
}

/** Which associations are shown. */
export const QueueChoice = ({ queue }: { queue: Queue }) => {
  const { t } = useLingui()
  return (
    <ul className={styles['choice']} aria-label={t`Which ones?`}>
      <One of={{ status: 'pending' }} queue={queue}>
        <Trans>New applications</Trans>
      </One>
      <One of={{ status: 'verified', due: true }} queue={queue}>
        <Trans>To review</Trans>
      </One>
      <One of={{ status: 'verified' }} queue={queue}>
        <Trans>Verified</Trans>
      </One>
      <One of={{ status: 'suspended' }} queue={queue}>
        <Trans>Suspended</Trans>
      </One>
      <One of={{ status: 'refused' }} queue={queue}>
        <Trans>Refused</Trans>
      </One>
    </ul>
  )
}
