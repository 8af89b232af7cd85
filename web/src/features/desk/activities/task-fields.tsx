import { Trans, useLingui } from '@lingui/react/macro'
import { TextAreaField, TextField } from '../../../ui/forms/inputs.tsx'
import type { Mission } from '../../activities/queries.ts'

/** What volunteers do; the skills stand in one line, with commas between them. */
export type Tasks = { tasks: string; skills: string }

/** What a mission says of its work, as it stands in the form. */
export const tasksOf = (mission: Mission | undefined): Tasks => ({
  tasks: mission?.tasks ?? '',
  skills: (mission?.skills ?? []).join(', '),
})

type TaskFieldsProps = { written: Tasks; onChange: (change: Partial<Tasks>) => void }

export const TaskFields = ({ written, onChange }: TaskFieldsProps) => {
  const { t } = useLingui()
  return (
    <>
      <TextAreaField
        label={t`What volunteers do`}
        isOptional={<Trans>(optional)</Trans>}
        maxLength={2_000}
        value={written.tasks}
        onChange={({ target }) => onChange({ tasks: target.value })}
      />
      <TextField
        label={t`What helps to know`}
        hint={t`Put commas between: driving licence, Arabic, cooking`}
        isOptional={<Trans>(optional)</Trans>}
        maxLength={400}
        value={written.skills}
        onChange={({ target }) => onChange({ skills: target.value })}
      />
    </>
  )
}
