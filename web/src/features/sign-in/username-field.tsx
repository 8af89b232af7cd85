import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../ui/forms/inputs.tsx'

type UsernameFieldProps = { hint?: string; value: string; onChange: (username: string) => void }

/** By what one signs in. */
export const UsernameField = ({ hint, value, onChange }: UsernameFieldProps) => {
  const { t } = useLingui()
  return (
    <TextField
      label={t`E-mail or phone number`}
      hint={hint}
      name="username"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      required
      maxLength={254}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
