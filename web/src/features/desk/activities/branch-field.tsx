import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { SelectField } from '../../../ui/forms/inputs.tsx'
import { branchesQuery } from '../../associations/queries.ts'
import { useOwnAssociation } from '../frame/own-association.ts'

/** For which branch; nothing where the association has none. @param value the branch's id, or nothing */
export const BranchField = ({ value, onChange }: { value: string; onChange: (branchId: string) => void }) => {
  const { t } = useLingui()
  const { data } = useQuery(branchesQuery(useOwnAssociation().id))
  if (!data || data.items.length === 0) return undefined
  return (
    <SelectField
      label={t`Branch`}
      isOptional={<Trans>(optional)</Trans>}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t`The whole association`}</option>
      {data.items.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
