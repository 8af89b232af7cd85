import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/forms/inputs.tsx'
import { CameraIcon } from '../../ui/icons/edit.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { Skeleton } from '../../ui/states.tsx'
import styles from './dialog-form.module.css'
import { codeInText } from './hand-over-code.ts'
import type { Exchange } from './queries.ts'

const Scanner = lazy(() => import('./scanner.tsx').then(({ Scanner: component }) => ({ default: component })))

const videoHeight = 240

/** The giver writes the receiver's digits, or scans them. */
export const EnterCode = ({ exchange, onDone }: { exchange: Exchange; onDone: () => void }) => {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const [isScanning, setScanning] = useState(false)
  const move = useMove(api.confirmExchange, [['exchanges'], ['me'], ['entries']])
  const confirm = (digits: string): void => move.mutate({ id: exchange.id, code: digits }, { onSuccess: onDone })
  const scanned = (text: string): void => {
    const found = codeInText(text, exchange.id)
    if (found === undefined) return
    setScanning(false)
    setCode(found)
    confirm(found)
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        confirm(code)
      }}
    >
      {isScanning ? (
        <Suspense fallback={<Skeleton height={videoHeight} />}>
          <Scanner onText={scanned} />
        </Suspense>
      ) : (
        <Button icon={<CameraIcon />} onClick={() => setScanning(true)}>
          <Trans>Scan it</Trans>
        </Button>
      )}
      <TextField
        label={t`Code of 6 digits`}
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        required
        pattern="\d{6}"
        maxLength={6}
        value={code}
        onChange={({ target }) => setCode(target.value.replaceAll(/\D/g, ''))}
      />
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        <Trans>Complete the exchange</Trans>
      </Button>
    </form>
  )
}
