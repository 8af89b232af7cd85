import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../../ui/forms/inputs.tsx'
import { formats } from '../../../i18n/formats.ts'
import type { Exchange } from '../queries.ts'

type PiecesFieldProps = { exchange: Exchange; value: number; onChange: (pieces: number) => void }

/** How many of the promised pieces change hands; the rest is looked for again. */
export const PiecesField = ({ exchange: { quantity, role }, value, onChange }: PiecesFieldProps) => {
  const { t } = useLingui()
  return (
    <TextField
      label={role === 'giver' ? t`How many did you hand over?` : t`How many did you get?`}
      hint={t`${formats.number(quantity)} were promised. Fewer is fine.`}
      type="number"
      inputMode="numeric"
      dir="ltr"
      min={1}
      max={quantity}
      required
      value={value}
      onChange={({ target }) => onChange(Math.max(1, Math.min(quantity, target.valueAsNumber || 1)))}
    />
  )
}
