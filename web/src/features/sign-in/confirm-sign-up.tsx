import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../../app/api.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { CodeField } from './code-field.tsx'
import { Sent } from './sent.tsx'
import styles from './sign-in.module.css'

type ConfirmSignUpProps = {
  username: string
  delivery: Awaited<ReturnType<Client['signUp']>>['delivery'] | undefined
  onConfirmed: () => Promise<void>
  /** Back to the form, where it is known: an address may be mistyped. */
  onElsewhere?: () => void
}

/** The code that came to the address or the number. */
export const ConfirmSignUp = ({ username, delivery, onConfirmed, onElsewhere }: ConfirmSignUpProps) => {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const again = useMutation({ mutationFn: () => api.sendSignUpCode({ username }) })
  const attempt = useMutation({
    mutationFn: async () => {
      await api.confirmSignUp({ username, code })
      await onConfirmed()
    },
  })
  return (
    <Page title={t`Your code`}>
      <Sent delivery={again.data?.delivery ?? delivery} />
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          attempt.mutate()
        }}
      >
        <CodeField value={code} onChange={setCode} />
        <RefusalNotice error={attempt.error ?? again.error} />
        {again.isSuccess && (
          <Notice tone="success">
            <Trans>A new code is on its way.</Trans>
          </Notice>
        )}
        <Button look="main" type="submit" isWide isBusy={attempt.isPending}>
          <Trans>Confirm</Trans>
        </Button>
        <Button isBusy={again.isPending} onClick={() => again.mutate()}>
          <Trans>Send the code again</Trans>
        </Button>
        {onElsewhere && (
          <Button look="plain" onClick={onElsewhere}>
            <Trans>Another e-mail or phone number</Trans>
          </Button>
        )}
      </form>
    </Page>
  )
}
