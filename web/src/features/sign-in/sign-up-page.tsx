import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { countryQuery } from '../../app/country-query.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Choice, TextField } from '../../ui/forms/inputs.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { ConfirmSignUp } from './confirm-sign-up.tsx'
import { PasswordField } from './password-field.tsx'
import styles from './sign-in.module.css'
import { signIn } from './sign-in.ts'
import { useGoOn } from './use-go-on.ts'
import { UsernameField } from './username-field.tsx'
import { usernameOf } from './username.ts'

const route = getRouteApi('/sign-up')

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The address of a sign-up that waits for its code. */
    unconfirmed?: string
  }
}

/** Becoming a member: a name, an address or a number, a password; then the code, and what asked for it goes on. */
export const SignUpPage = () => {
  const { t, i18n } = useLingui()
  const { after } = route.useSearch()
  const goOn = useGoOn(after)
  const unconfirmed = useRouterState({ select: ({ location }) => location.state.unconfirmed })
  const { data: country } = useQuery(countryQuery())
  const [displayName, setDisplayName] = useState('')
  const [written, setWritten] = useState(unconfirmed ?? '')
  const [password, setPassword] = useState('')
  const username = usernameOf(written, country?.code ?? '')
  const attempt = useMutation({
    mutationFn: () => api.signUp({ username, password, displayName, language: i18n.locale }),
  })
  const minAge = country?.economy.minAge ?? 18
  if (attempt.data || unconfirmed !== undefined) {
    return (
      <ConfirmSignUp
        username={unconfirmed ?? username}
        delivery={attempt.data?.delivery}
        {...(attempt.data && { onElsewhere: attempt.reset })}
        onConfirmed={async () => {
          if (password === '') return goOn()
          await signIn(username, password)
          await goOn()
        }}
      />
    )
  }
  return (
    <Page title={t`Become a member`} hasBack>
      <p>
        <Trans>It is free. You get Digos to begin with.</Trans>
      </p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          attempt.mutate()
        }}
      >
        <TextField
          label={t`Your first name or a nickname`}
          hint={t`Others see it. Any name, in any letters.`}
          autoComplete="nickname"
          required
          maxLength={60}
          value={displayName}
          onChange={({ target }) => setDisplayName(target.value)}
        />
        <UsernameField value={written} onChange={setWritten} />
        <PasswordField isNew value={password} onChange={setPassword} />
        <Choice type="checkbox" required label={<Trans>I am {minAge} years old or more.</Trans>} />
        <RefusalNotice error={attempt.error} />
        <Button look="main" type="submit" isWide isBusy={attempt.isPending}>
          <Trans>Go on</Trans>
        </Button>
      </form>
      <LinkButton look="plain" to="/sign-in" search={after === undefined ? {} : { after }}>
        <Trans>I am a member already</Trans>
      </LinkButton>
    </Page>
  )
}
