import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem } from '../../../../shared/contract/api-problem.ts'
import { countryQuery } from '../../app/country-query.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { PasswordField } from './password-field.tsx'
import { SecondFactor } from './second-factor.tsx'
import styles from './sign-in.module.css'
import { signIn, type TotpWanted } from './sign-in.ts'
import { useGoOn } from './use-go-on.ts'
import { UsernameField } from './username-field.tsx'
import { usernameOf } from './username.ts'

const route = getRouteApi('/sign-in')

/** Signing in; what asked for it goes on afterwards. */
export const SignInPage = () => {
  const { t } = useLingui()
  const { after } = route.useSearch()
  const navigate = useNavigate()
  const goOn = useGoOn(after)
  const { data: country } = useQuery(countryQuery())
  const [written, setWritten] = useState('')
  const [password, setPassword] = useState('')
  const [wanted, setWanted] = useState<TotpWanted>()
  const search = after === undefined ? {} : { after }
  const username = usernameOf(written, country?.code ?? '')
  const attempt = useMutation({
    mutationFn: () => signIn(username, password),
    onSuccess: (more) => (more ? setWanted(more) : goOn()),
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'not_confirmed') {
        void navigate({ to: '/sign-up', search, state: { unconfirmed: username } })
      }
    },
  })
  if (wanted) return <SecondFactor wanted={wanted} onDone={goOn} onBack={() => setWanted(undefined)} />
  return (
    <Page title={t`Sign in`} hasBack>
      {after !== undefined && (
        <p>
          <Trans>Sign in, and you go on where you were.</Trans>
        </p>
      )}
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          attempt.mutate()
        }}
      >
        <UsernameField hint={t`Or the name that an association gave you.`} value={written} onChange={setWritten} />
        <PasswordField value={password} onChange={setPassword} />
        <RefusalNotice error={attempt.error} />
        <Button look="main" type="submit" isWide isBusy={attempt.isPending}>
          <Trans>Sign in</Trans>
        </Button>
      </form>
      <div className={styles['row']}>
        <LinkButton look="plain" to="/forgotten-password" search={search}>
          <Trans>I forgot my password</Trans>
        </LinkButton>
        <LinkButton look="quiet" to="/sign-up" search={search}>
          <Trans>I am new here</Trans>
        </LinkButton>
        <LinkButton look="plain" to="/invitation">
          <Trans>I have a sheet from an association</Trans>
        </LinkButton>
      </div>
    </Page>
  )
}
