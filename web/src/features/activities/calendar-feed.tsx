import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { CopyAddress } from '../../ui/copy-address.tsx'
import { CalendarIcon } from '../../ui/icons/edit.tsx'
import { Notice } from '../../ui/notice.tsx'
import panel from '../../ui/panel.module.css'
import { RefusalNotice } from '../../ui/refusal.tsx'
import styles from './my-dates.module.css'

type AddressProps = {
  address: string
  /** What the address tells whoever has it. */
  tells: ReactNode
}

const Address = ({ address, tells }: AddressProps) => (
  <>
    <p className={styles['secret']} dir="ltr">
      {address}
    </p>
    <div className={panel['acts']}>
      <CopyAddress address={address} done={<Trans>Copied.</Trans>}>
        <Trans>Copy the address</Trans>
      </CopyAddress>
    </div>
    <Notice>{tells}</Notice>
  </>
)

type CalendarFeedProps = {
  title: ReactNode
  /** What a calendar follows by it. */
  children: ReactNode
  tells: ReactNode
  open: () => Promise<{ path: string }>
  close: () => Promise<unknown>
}

/** Dates in one’s own calendar: a secret address, made anew or switched off at any time. */
export const CalendarFeed = ({ title, children, tells, ...calls }: CalendarFeedProps) => {
  const [address, setAddress] = useState<string>()
  const open = useMove(calls.open, [])
  const close = useMove(calls.close, [])
  const make = (): void =>
    open.mutate(undefined, { onSuccess: ({ path }) => setAddress(new URL(path, location.origin).href) })
  return (
    <section className={panel['tight']}>
      <h2>{title}</h2>
      <p>{children}</p>
      {address !== undefined && <Address address={address} tells={tells} />}
      {address === undefined && close.isSuccess && (
        <Notice tone="success">
          <Trans>Switched off. The old address leads nowhere now.</Trans>
        </Notice>
      )}
      <RefusalNotice error={open.error ?? close.error} />
      <div className={panel['acts']}>
        <Button icon={<CalendarIcon />} isBusy={open.isPending} onClick={make}>
          <Trans>Make a new address</Trans>
        </Button>
        <Button
          look="plain"
          isBusy={close.isPending}
          onClick={() => close.mutate(undefined, { onSuccess: () => setAddress(undefined) })}
        >
          <Trans>Switch it off</Trans>
        </Button>
      </div>
    </section>
  )
}
