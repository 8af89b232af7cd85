import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/forms/inputs.tsx'
import { EyeIcon } from '../../ui/icons/signs.tsx'
import styles from './sign-in.module.css'

type PasswordFieldProps = { value: string; onChange: (password: string) => void; isNew?: boolean }

export const passwordLeast = 10

/** A password that can be shown, pasted, and kept by a password manager. */
export const PasswordField = ({ value, onChange, isNew = false }: PasswordFieldProps) => {
  const { t } = useLingui()
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles['password']}>
      <TextField
        label={isNew ? t`New password` : t`Password`}
        hint={isNew ? t`10 letters or more. Three words are easy to remember.` : undefined}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        dir="ltr"
        required
        minLength={isNew ? passwordLeast : undefined}
        maxLength={256}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button look="plain" icon={<EyeIcon />} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
      </Button>
    </div>
  )
}
