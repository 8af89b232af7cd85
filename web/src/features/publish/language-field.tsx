import { useLingui } from '@lingui/react/macro'
import { formats } from '../../i18n/formats.ts'
import { languages } from '../../i18n/languages.ts'
import { SelectField } from '../../ui/forms/inputs.tsx'

/** Languages that people write beside those of the interface. */
const others = 'am bg bn ckb de es hi ku ln pa ps pt ro ru so sq sw ta ti uk vi zh'.split(' ')

type LanguageFieldProps = { value: string; onChange: (language: string) => void }

/** The language in which somebody writes; one that came from elsewhere stays among the choices. */
export const LanguageField = ({ value, onChange }: LanguageFieldProps) => {
  const { t } = useLingui()
  const own = languages.map(({ code, endonym }) => ({ code, name: endonym }))
  const codes = own.some(({ code }) => code === value) || others.includes(value) ? others : [value, ...others]
  return (
    <SelectField
      label={t`Language of your text`}
      hint={t`Others can have it translated.`}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {own.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
      {codes.map((code) => (
        <option key={code} value={code}>
          {formats.languageName(code)}
        </option>
      ))}
    </SelectField>
  )
}
