import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { CodeField } from './code-field.tsx'
import styles from './sign-in.module.css'
import { proveSecondFactor, type TotpWanted } from './sign-in.ts'

type SecondFactorProps = { wanted: TotpWanted; onDone: () => Promise<void>; onBack: () => void }

/** The code of the authenticator app, for those who chose to have one. */
export const SecondFactor = ({ wanted, onDone, onBack }: SecondFactorProps) => {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const attempt = useMutation({ mutationFn: () => proveSecondFactor(wanted, code), onSuccess: onDone })
  return (
    <Page title={t`Your authenticator app`}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          attempt.mutate()
        }}
      >
        <p>
          <Trans>Open the app that shows your codes. Write the code for Indigo.</Trans>
        </p>
        <CodeField value={code} onChange={setCode} />
        <RefusalNotice error={attempt.error} />
        <Button look="main" type="submit" isWide isBusy={attempt.isPending}>
          <Trans>Sign in</Trans>
        </Button>
        <Button onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </form>
    </Page>
  )
}
