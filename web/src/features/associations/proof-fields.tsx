import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { countryQuery } from '../../app/country-query.ts'
import { Choice, ChoiceGroup, SelectField, TextField } from '../../ui/forms/inputs.tsx'
import { Skeleton } from '../../ui/states.tsx'
import { associationsQuery } from './queries.ts'

/** How an association shows that it exists: by its number in a register, or by another one that knows it. */
export type Proof = { by: 'number' | 'voucher'; registrationNumber: string; vouchedBy: string }

type ProofFieldsProps = { proof: Proof; onChange: (proof: Proof) => void }

const fieldHeight = 72

/** The verified associations around the middle of the country, the nearest first. */
const Voucher = ({ proof, onChange }: ProofFieldsProps) => {
  const { t } = useLingui()
  const { data: country } = useQuery(countryQuery())
  const { data } = useInfiniteQuery({
    ...associationsQuery(country?.mapCentre ?? { latitude: 0, longitude: 0 }),
    enabled: country !== undefined,
  })
  if (!data) return <Skeleton height={fieldHeight} />
  return (
    <SelectField
      label={t`Which association knows you?`}
      hint={t`Its coordinators are asked whether they vouch for yours.`}
      required
      value={proof.vouchedBy}
      onChange={({ target }) => onChange({ ...proof, vouchedBy: target.value })}
    >
      <option value="">{t`Choose one`}</option>
      {data.pages
        .flatMap(({ items }) => items)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </SelectField>
  )
}

export const ProofFields = ({ proof, onChange }: ProofFieldsProps) => {
  const { t } = useLingui()
  const { data: country } = useQuery(countryQuery())
  return (
    <>
      <ChoiceGroup legend={t`Is it in a register?`}>
        <Choice
          name="proof"
          label={t`Yes, it has a number`}
          hint={country && <bdi>{country.associationRegister.name}</bdi>}
          checked={proof.by === 'number'}
          onChange={() => onChange({ ...proof, by: 'number' })}
        />
        <Choice
          name="proof"
          label={t`No, but another association knows us`}
          checked={proof.by === 'voucher'}
          onChange={() => onChange({ ...proof, by: 'voucher' })}
        />
      </ChoiceGroup>
      {proof.by === 'number' ? (
        <TextField
          label={t`Number in the register`}
          hint={<Trans>As it stands on your papers.</Trans>}
          dir="ltr"
          autoComplete="off"
          required
          maxLength={40}
          value={proof.registrationNumber}
          onChange={({ target }) => onChange({ ...proof, registrationNumber: target.value })}
        />
      ) : (
        <Voucher proof={proof} onChange={onChange} />
      )}
    </>
  )
}
