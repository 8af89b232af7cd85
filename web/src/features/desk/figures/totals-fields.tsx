import { Trans, useLingui } from '@lingui/react/macro'
import type { Totals } from '../../../../../shared/model/figures.ts'
import { formats } from '../../../i18n/formats.ts'
import { TextField } from '../../../ui/forms/inputs.tsx'
import desk from '../frame/desk.module.css'

const most = 10_000

/** Each person once by each of these. */
const groups = [
  ['women', 'men', 'other'],
  ['under18', 'from18to60', 'over60'],
  ['thirdCountryNationals'],
] as const satisfies readonly (keyof Totals)[][]

type TotalsFieldsProps = { totals: Totals; onChange: (totals: Totals) => void }

/** Says that the ages do not add up to the people, as long as they do not. */
const Sums = ({ women, men, other, under18, from18to60, over60 }: Totals) => {
  const people = formats.number(women + men + other)
  const ages = formats.number(under18 + from18to60 + over60)
  return (
    <p role="status" className={desk['error']}>
      {people !== ages && (
        <Trans>
          {people} women, men and others, but {ages} by age.
        </Trans>
      )}
    </p>
  )
}

/** Heads, counted by gender, by age, and by where they come from. */
export const TotalsFields = ({ totals, onChange }: TotalsFieldsProps) => {
  const { t } = useLingui()
  const words: Readonly<Record<keyof Totals, string>> = {
    women: t`Women`,
    men: t`Men`,
    other: t`Other`,
    under18: t`Under 18 years`,
    from18to60: t`18 to 60 years`,
    over60: t`Over 60 years`,
    thirdCountryNationals: t`Of them, from outside the European Union`,
  }
  return (
    <>
      {groups.map((names) => (
        <div key={names[0]} className={desk['numbers']}>
          {names.map((name) => (
            <TextField
              key={name}
              label={words[name]}
              type="number"
              inputMode="numeric"
              required
              min={0}
              max={most}
              value={totals[name]}
              onChange={({ target }) => onChange({ ...totals, [name]: Number(target.value) })}
            />
          ))}
        </div>
      ))}
      <Sums {...totals} />
    </>
  )
}
