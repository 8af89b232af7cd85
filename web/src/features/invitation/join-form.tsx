import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Client } from '../../../../shared/contract/client.ts'
import { associationApi } from '../../app/association-api.ts'
import { countryQuery } from '../../app/country-query.ts'
import { useFormKey } from '../../app/form-key.ts'
import { useMove } from '../../app/offline/use-move.ts'
import { formats } from '../../i18n/formats.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, TextField } from '../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../ui/refusal.tsx'
import { PasswordField } from '../sign-in/password-field.tsx'
import styles from './invitation.module.css'

type Invitation = Awaited<ReturnType<Client['readInvitation']>>

type JoinFormProps = {
  code: string
  invitation: Invitation
  onTaken: (taken: { signInName: string; password: string }) => void
}

const Greeting = ({ invitation: { purpose, associationName, signInName } }: Pick<JoinFormProps, 'invitation'>) =>
  purpose === 'join' ? (
    <p>
      <Trans>
        <bdi>{associationName}</bdi> invites you to Indigo. Choose your name and a password. You need no e-mail.
      </Trans>
    </p>
  ) : (
    <>
      <p>
        <Trans>
          <bdi>{associationName}</bdi> helps you to sign in again. Choose a new password.
        </Trans>
      </p>
      {signInName !== undefined && (
        <p>
          <Trans>Your name to sign in:</Trans>{' '}
          <strong dir="ltr" className={styles['code']}>
            {signInName}
          </strong>
        </p>
      )}
    </>
  )

/** Choosing one's name and password; the sheet is spent then. */
export const JoinForm = ({ code, invitation, onTaken }: JoinFormProps) => {
  const { t } = useLingui()
  const keyFor = useFormKey()
  const { data: country } = useQuery(countryQuery())
  const [name, setName] = useState(invitation.displayName ?? '')
  const [password, setPassword] = useState('')
  const [isAdult, setAdult] = useState(false)
  const move = useMove(associationApi.openInvitation, [])
  const isNew = invitation.purpose === 'join'
  const years = formats.number(country?.economy.minAge ?? 18)
  const join = async (): Promise<void> => {
    const input = { code, password, ...(isNew && { displayName: name.trim(), isAdult: true as const }) }
    const { signInName } = await move.mutateAsync({ ...input, idempotencyKey: keyFor(input) })
    onTaken({ signInName, password })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        join().catch(() => undefined)
      }}
    >
      <Greeting invitation={invitation} />
      {isNew && (
        <TextField
          label={t`Your first name`}
          hint={t`Others see it. It can be another name.`}
          required
          maxLength={40}
          autoComplete="given-name"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      <PasswordField isNew value={password} onChange={setPassword} />
      {isNew && (
        <Choice
          type="checkbox"
          required
          label={<Trans>I am {years} years old or older</Trans>}
          checked={isAdult}
          onChange={({ target }) => setAdult(target.checked)}
        />
      )}
      <RefusalNotice error={move.error} />
      <Button look="main" type="submit" isWide isBusy={move.isPending}>
        {isNew ? <Trans>Become a member</Trans> : <Trans>Keep the new password</Trans>}
      </Button>
    </form>
  )
}
