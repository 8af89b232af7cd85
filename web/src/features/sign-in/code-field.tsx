import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../ui/forms/inputs.tsx'

const notDigits = /[^\d]/g

/** Six digits that came by message or from an app; phones offer to fill them in. */
export const CodeField = ({ value, onChange }: { value: string; onChange: (code: string) => void }) => {
  const { t } = useLingui()
  return (
    <TextField
      label={t`Code of 6 digits`}
      inputMode="numeric"
      autoComplete="one-time-code"
      dir="ltr"
      required
      pattern="\d{6}"
      maxLength={6}
      value={value}
      onChange={({ target }) => onChange(target.value.replaceAll(notDigits, ''))}
    />
  )
}
