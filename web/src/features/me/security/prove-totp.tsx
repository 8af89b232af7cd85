import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api } from '../../../app/api.ts'
import { useMove } from '../../../app/offline/use-move.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckIcon } from '../../../ui/icons/signs.tsx'
import { RefusalNotice } from '../../../ui/refusal.tsx'
import { CodeField } from '../../sign-in/code-field.tsx'
import styles from '../me.module.css'
import { totpQuery } from '../queries.ts'
import { QrCode } from './qr-code.tsx'

const groups = /.{1,4}/g

const Secret = ({ secret }: { secret: string }) => {
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret)
    setCopied(true)
  }
  return (
    <div className={styles['row']}>
      <code dir="ltr" className={styles['secret']}>
        {secret.match(groups)?.join(' ')}
      </code>
      <Button icon={isCopied && <CheckIcon />} onClick={() => void copy()}>
        {isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
      </Button>
    </div>
  )
}

type ProveTotpProps = { secret: { secret: string; uri: string }; onProved: () => void; onStop: () => void }

/** Bringing the secret into an app, and the first code as a proof that it is there. */
export const ProveTotp = ({ secret: { secret, uri }, onProved, onStop }: ProveTotpProps) => {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const move = useMove(api.proveTotp, [totpQuery().queryKey])
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        move.mutate({ code }, { onSuccess: onProved })
      }}
    >
      <ol className={styles['steps']}>
        <li>
          <Trans>Open your app for codes on your phone.</Trans>
        </li>
        <li>
          <Trans>Scan this picture with it. Is the app on this phone? Copy the letters into it.</Trans>
          <QrCode text={uri} label={t`The secret for your app, to scan`} />
          <Secret secret={secret} />
        </li>
        <li>
          <Trans>Write the code that the app shows for Indigo.</Trans>
          <CodeField value={code} onChange={setCode} />
        </li>
      </ol>
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isBusy={move.isPending}>
        <Trans>Switch it on</Trans>
      </Button>
      <Button onClick={onStop}>
        <Trans>Not now</Trans>
      </Button>
    </form>
  )
}
