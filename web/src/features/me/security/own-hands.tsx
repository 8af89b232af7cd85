import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Client } from '../../../../../shared/contract/client.ts'
import { Notice } from '../../../ui/notice.tsx'
import panel from '../../../ui/panel.module.css'
import styles from '../me.module.css'
import { ConfirmAddress } from './confirm-address.tsx'
import { OwnAddress } from './own-address.tsx'
import { ownHandsQuery } from './own-hands-query.ts'

export type SentTo = { address: string; delivery: Awaited<ReturnType<Client['sendOwnAddressCode']>>['delivery'] }

/** For those who signed up with an association's sheet: an e-mail or number of their own, and nobody else sets the password. */
export const OwnHands = () => {
  const { data } = useQuery(ownHandsQuery())
  const [sent, setSent] = useState<SentTo>()
  const [isDone, setDone] = useState(false)
  if (isDone) {
    return (
      <Notice tone="success">
        <Trans>Done. From now on you sign in with your own address, and only you choose the password.</Trans>
      </Notice>
    )
  }
  if (!data?.isAssisted) return undefined
  return (
    <section className={panel['panel']}>
      <h2>
        <Trans>Your own e-mail or phone number</Trans>
      </h2>
      <p>
        <Trans>
          You sign in as{' '}
          <strong dir="ltr" className={styles['signInName']}>
            {data.signInName}
          </strong>
          . <bdi>{data.associationName}</bdi> can print a sheet for a new password.
        </Trans>
      </p>
      <p>
        <Trans>With an address of your own, nobody helps you to sign in any more: the account is wholly yours.</Trans>
      </p>
      {sent ? (
        <ConfirmAddress sent={sent} onDone={() => setDone(true)} onBack={() => setSent(undefined)} />
      ) : (
        <OwnAddress onSent={setSent} />
      )}
    </section>
  )
}
