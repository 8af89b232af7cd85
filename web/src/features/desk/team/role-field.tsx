import { useLingui } from '@lingui/react/macro'
import type { TeamRole } from '../../../../../shared/model/team.ts'
import { SelectField } from '../../../ui/forms/inputs.tsx'
import { roleMeanings, roleWords } from '../../associations/words.ts'

const roles = ['coordinator', 'volunteer_manager', 'member'] as const satisfies readonly TeamRole[]

type RoleFieldProps = { label: string; hasMeaning?: boolean; value: TeamRole; onChange: (role: TeamRole) => void }

/** What somebody does in the team. */
export const RoleField = ({ label, hasMeaning = false, value, onChange }: RoleFieldProps) => {
  const { i18n } = useLingui()
  return (
    <SelectField
      label={label}
      hint={hasMeaning && i18n._(roleMeanings[value])}
      value={value}
      onChange={({ target }) => onChange(roles.find((each) => each === target.value) ?? value)}
    >
      {roles.map((each) => (
        <option key={each} value={each}>
          {i18n._(roleWords[each])}
        </option>
      ))}
    </SelectField>
  )
}
