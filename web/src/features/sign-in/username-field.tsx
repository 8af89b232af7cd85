import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../ui/forms/inputs.tsx'

/** By what one signs in. */
export const UsernameField = ({ value, onChange }: { value: string; onChange: (username: string) => void }) => {
  const { t } = useLingui()
  return (
    <TextField
      label={t`E-mail or phone number`}
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
