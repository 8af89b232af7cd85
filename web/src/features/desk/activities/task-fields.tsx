import { Trans, useLingui } from '@lingui/react/macro'
import { TextAreaField, TextField } from '../../../ui/forms/inputs.tsx'

/** What volunteers do; the skills stand in one line, with commas between them. */
export type Tasks = { tasks: string; skills: string }

/** The skills as they are sent: ten at most. */
export const skillsOf = (line: string): string[] =>
  line
    .split(/[,;،؛]/)
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '')
    .slice(0, 10)

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
