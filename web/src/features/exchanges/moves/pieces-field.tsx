import { useLingui } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import { CountField } from '../../listings/count-field.tsx'
import type { Exchange } from '../queries.ts'

type PiecesFieldProps = { exchange: Exchange; value: number; onChange: (pieces: number) => void }

/** How many of the promised pieces change hands; the rest is looked for again. */
export const PiecesField = ({ exchange: { quantity, role }, value, onChange }: PiecesFieldProps) => {
  const { t } = useLingui()
  return (
    <CountField
      label={role === 'giver' ? t`How many did you hand over?` : t`How many did you get?`}
      hint={t`${formats.number(quantity)} were promised. Fewer is fine.`}
      value={value}
      least={1}
      most={quantity}
      onChange={onChange}
    />
  )
}
