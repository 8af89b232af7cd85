import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { LockIcon } from '../../../ui/icons/signs.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import styles from '../me.module.css'
import { ProveTotp } from './prove-totp.tsx'
import { RemoveTotp } from './remove-totp.tsx'

const start = () => api.startTotp({})

/** A second lock: after the password, a code from an app on one's phone. */
export const Totp = () => {
  const [isOn, setOn] = useState(false)
  const begin = useMove(start, [])
  const secret = begin.data
  return (
    <section className={styles['card']}>
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
      {isOn && (
        <Notice tone="success">
          <Trans>It is on. From now on you write a code when you sign in.</Trans>
        </Notice>
      )}
      {secret ? (
        <ProveTotp
          secret={secret}
          onProved={() => {
            setOn(true)
            begin.reset()
          }}
          onStop={() => begin.reset()}
        />
      ) : (
        <>
          <RefusalNotice error={begin.error} />
          {!isOn && (
            <div>
              <Button isBusy={begin.isPending} onClick={() => begin.mutate(undefined)}>
                <Trans>Set up the second lock</Trans>
              </Button>
            </div>
          )}
          <RemoveTotp onRemoved={() => setOn(false)} />
        </>
      )}
    </section>
  )
}
