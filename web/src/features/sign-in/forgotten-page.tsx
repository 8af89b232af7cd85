import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { countryQuery } from '../../app/country-query.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { NewPassword } from './new-password.tsx'
import styles from './sign-in.module.css'
import { UsernameField } from './username-field.tsx'
import { isSignInName, usernameOf } from './username.ts'

const route = getRouteApi('/forgotten-password')

/** A forgotten password: a code first, then a new one. */
export const ForgottenPage = () => {
  const { t } = useLingui()
  const { after } = route.useSearch()
  const { data: country } = useQuery(countryQuery())
  const [written, setWritten] = useState('')
  const username = usernameOf(written, country?.code ?? '')
  const isFromSheet = isSignInName(username)
  const attempt = useMutation({ mutationFn: () => api.sendPasswordCode({ username }) })
  if (attempt.data) return <NewPassword username={username} delivery={attempt.data.delivery} after={after} />
  return (
    <Page title={t`I forgot my password`} hasBack>
      <p>
        <Trans>We send you a code. With it you choose a new password.</Trans>
      </p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isFromSheet) attempt.mutate()
        }}
      >
        <UsernameField value={written} onChange={setWritten} />
        {isFromSheet && (
          <Notice>
            <Trans>An association gave you this name. Ask them: they print a sheet for a new password.</Trans>
          </Notice>
        )}
        <RefusalNotice error={attempt.error} />
        {isFromSheet ? (
          <LinkButton look="main" isWide to="/invitation">
            <Trans>I have a sheet from an association</Trans>
          </LinkButton>
        ) : (
          <Button look="main" type="submit" isWide isBusy={attempt.isPending}>
            <Trans>Send me a code</Trans>
          </Button>
        )}
      </form>
    </Page>
  )
}
