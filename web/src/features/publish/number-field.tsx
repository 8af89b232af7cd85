import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { MinusIcon, PlusIcon } from '../../ui/icons/edit.tsx'
import styles from './number-field.module.css'

type NumberFieldProps = {
  label: ReactNode
  hint?: ReactNode
  value: number
  least: number
  most: number
  onChange: (value: number) => void
}

/** A whole number, to be written or pressed up and down; what is out of bounds becomes the nearest that is within. */
export const NumberField = ({ label, hint, value, least, most, onChange }: NumberFieldProps) => {
  const { t } = useLingui()
  const [written, setWritten] = useState<string>()
  const take = (next: number): void => onChange(Math.max(least, Math.min(most, Math.round(next))))
  return (
    <Field label={label} hint={hint}>
      {(given) => (
        <div className={styles['row']}>
          <IconButton
            label={t`One less`}
            icon={<MinusIcon />}
            disabled={value <= least}
            onClick={() => take(value - 1)}
          />
          <input
            {...given}
            type="number"
            inputMode="numeric"
            dir="ltr"
            min={least}
            max={most}
            step={1}
            value={written ?? value}
            onChange={({ target }) => {
              setWritten(target.value)
              if (!Number.isNaN(target.valueAsNumber)) take(target.valueAsNumber)
            }}
            onBlur={() => setWritten(undefined)}
          />
          <IconButton
            label={t`One more`}
            icon={<PlusIcon />}
            disabled={value >= most}
            onClick={() => take(value + 1)}
          />
        </div>
      )}
    </Field>
  )
}
