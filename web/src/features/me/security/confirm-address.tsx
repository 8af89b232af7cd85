import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { associationApi } from '../../../app/association-api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { CodeField } from '../../sign-in/code-field.tsx'
import { Sent } from '../../sign-in/sent.tsx'
import styles from '../me.module.css'
import type { SentTo } from './own-hands.tsx'

type ConfirmAddressProps = { sent: SentTo; onDone: () => void; onBack: () => void }

/** Proving the address with the code that came. */
export const ConfirmAddress = ({ sent: { address, delivery }, onDone, onBack }: ConfirmAddressProps) => {
  const [code, setCode] = useState('')
  const move = useMove(associationApi.confirmOwnAddress, [['own-hands']])
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate({ address, code }, { onSuccess: onDone })
      }}
    >
      <Sent delivery={delivery} />
      <CodeField value={code} onChange={setCode} />
      <RefusalNotice error={move.error} />
      <div className={styles['row']}>
        <Button look="main" type="submit" isBusy={move.isPending}>
          <Trans>Take it into my own hands</Trans>
        </Button>
        <Button look="plain" onClick={onBack}>
          <Trans>Another address</Trans>
        </Button>
      </div>
    </form>
  )
}
