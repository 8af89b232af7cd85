import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { LockIcon } from '../../../ui/icons/signs.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import panel from '../../../ui/panel.module.css'
import styles from '../me.module.css'
import { totpQuery } from '../queries.ts'
import { Waiting } from '../waiting.tsx'
import { ProveTotp } from './prove-totp.tsx'
import { RemoveTotp } from './remove-totp.tsx'

const rowHeight = 48

const start = () => api.startTotp({})

/** Switching it on where it is off, and off where it is on. */
const Switch = ({ isOn }: { isOn: boolean }) => {
  const begin = useMove(start, [])
  const stop = (): void => begin.reset()
  if (begin.data) return <ProveTotp secret={begin.data} onProved={stop} onStop={stop} />
  return (
    <>
      {isOn && (
        <Notice tone="success">
          <Trans>It is on. From now on you write a code when you sign in.</Trans>
        </Notice>
      )}
      <RefusalNotice error={begin.error} />
      {!isOn && (
        <div>
          <Button isBusy={begin.isPending} onClick={() => begin.mutate(undefined)}>
            <Trans>Set up the second lock</Trans>
          </Button>
        </div>
      )}
      <RemoveTotp isOn={isOn} />
    </>
  )
}

/** A second lock: after the password, a code from an app on one's phone. */
export const Totp = () => {
  const query = useQuery(totpQuery())
  return (
    <section className={panel['panel']}>
      <h2 className={styles['row']}>
        <LockIcon />
        <span>
          <Trans>A second lock</Trans>
        </span>
      </h2>
      <p>
        <Trans>
          You may use an app that shows codes. Then nobody can sign in with your password alone. You do not need it to
          use Indigo.
        </Trans>
      </p>
      {query.data ? <Switch isOn={query.data.isOn} /> : <Waiting query={query} height={rowHeight} />}
    </section>
  )
}
