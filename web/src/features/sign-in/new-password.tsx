import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { CodeField } from './code-field.tsx'
import { PasswordField } from './password-field.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Sent } from './sent.tsx'
import styles from './sign-in.module.css'
import { signIn, type TotpWanted } from './sign-in.ts'
import { useGoOn } from './use-go-on.ts'

type NewPasswordProps = {
  username: string
  delivery: { medium: 'email' | 'sms'; destination: string }
  after: string | undefined
}

/** Choosing a new password with the code that came, and signing in with it. */
export const NewPassword = ({ username, delivery, after }: NewPasswordProps) => {
  const { t } = useLingui()
  const goOn = useGoOn(after)
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [wanted, setWanted] = useState<TotpWanted>()
  const attempt = useMutation({
    mutationFn: async () => {
      await api.setPassword({ username, code, password })
      return signIn(username, password)
    },
    onSuccess: (more) => (more ? setWanted(more) : goOn()),
  })
  if (wanted) return <SecondFactor wanted={wanted} onDone={goOn} onBack={() => setWanted(undefined)} />
  return (
    <Page title={t`A new password`}>
      <Sent delivery={delivery} />
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          attempt.mutate()
        }}
      >
        <CodeField value={code} onChange={setCode} />
        <PasswordField isNew value={password} onChange={setPassword} />
        <RefusalNotice error={attempt.error} />
        <Button look="main" type="submit" isWide isBusy={attempt.isPending}>
          <Trans>Keep the new password</Trans>
        </Button>
      </form>
    </Page>
  )
}
