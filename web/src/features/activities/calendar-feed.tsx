import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { associationApi } from '../../app/association-api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { CalendarIcon } from '../../ui/icons/edit.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './my-dates.module.css'

const CopyAddress = ({ address }: { address: string }) => {
  const [isCopied, setCopied] = useState(false)
  return (
    <>
      <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
        <Trans>Copy the address</Trans>
      </Button>
      <span role="status">{isCopied && <Trans>Copied.</Trans>}</span>
    </>
  )
}

const Address = ({ address }: { address: string }) => (
  <>
    <p className={styles['secret']} dir="ltr">
      {address}
    </p>
    <div className={styles['acts']}>
      <CopyAddress address={address} />
    </div>
    <Notice>
      <Trans>
        Put this address into the calendar of your phone or computer, as a calendar to follow. Whoever has it sees where
        you go: keep it to yourself. It is shown only now.
      </Trans>
    </Notice>
  </>
)

/** One’s dates in one’s own calendar: a secret address, made anew or switched off at any time. */
export const CalendarFeed = () => {
  const [address, setAddress] = useState<string>()
  const open = useMove(associationApi.openMyCalendar, [])
  const close = useMove(associationApi.closeMyCalendar, [])
  const make = (): void => open.mutate({}, { onSuccess: ({ path }) => setAddress(new URL(path, location.origin).href) })
  return (
    <section className={styles['panel']}>
      <h2>
        <Trans>In my own calendar</Trans>
      </h2>
      <p>
        <Trans>Your calendar can follow your dates by itself. A new address switches the one before off.</Trans>
      </p>
      {address !== undefined && <Address address={address} />}
      {address === undefined && close.isSuccess && (
        <Notice tone="success">
          <Trans>Switched off. The old address leads nowhere now.</Trans>
        </Notice>
      )}
      <RefusalNotice error={open.error ?? close.error} />
      <div className={styles['acts']}>
        <Button icon={<CalendarIcon />} isBusy={open.isPending} onClick={make}>
          <Trans>Make a new address</Trans>
        </Button>
        <Button
          look="plain"
          isBusy={close.isPending}
          onClick={() => close.mutate({}, { onSuccess: () => setAddress(undefined) })}
        >
          <Trans>Switch it off</Trans>
        </Button>
      </div>
    </section>
  )
}
