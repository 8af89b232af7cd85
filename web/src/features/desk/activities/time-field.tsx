import { TextField } from '../../../ui/forms/inputs.tsx'

type TimeFieldProps = {
  label: string
  hint?: string
  value: string
  least?: string | undefined
  onChange: (wall: string) => void
}

/** A day and a time by the clock on the wall of the country. */
export const TimeField = ({ label, hint, value, least, onChange }: TimeFieldProps) => (
  <TextField
    label={label}
    hint={hint}
    type="datetime-local"
    dir="ltr"
    required
    min={least}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  />
)
