import { Trans, useLingui } from '@lingui/react/macro'
import { TextAreaField, TextField } from '../../../ui/forms/inputs.tsx'
import { LanguagesField } from '../../me/languages-field.tsx'
import { LanguageField } from '../../publish/language-field.tsx'
import type { ActivityDraft } from './activity-draft.ts'

type WordsFieldsProps = { draft: ActivityDraft; onChange: (change: Partial<ActivityDraft>) => void }

/** What an event or a mission is about. */
export const WordsFields = ({ draft, onChange }: WordsFieldsProps) => {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Title`}
        required
        maxLength={120}
        value={draft.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <TextAreaField
        label={t`Description`}
        hint={t`What happens, for whom, and what to bring.`}
        required
        maxLength={4_000}
        value={draft.description}
        onChange={({ target }) => onChange({ description: target.value })}
      />
      <LanguageField value={draft.language} onChange={(language) => onChange({ language })} />
    </>
  )
}

/** Who can come: languages, age, stairs and lifts. */
export const ForWhomFields = ({ draft, onChange }: WordsFieldsProps) => {
  const { t } = useLingui()
  return (
    <>
      <LanguagesField
        title={<Trans>Languages spoken there</Trans>}
        chosen={draft.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <TextAreaField
        label={t`Access`}
        hint={t`Steps, lift, toilets, noise: what somebody with a disability should know.`}
        isOptional={<Trans>(optional)</Trans>}
        rows={2}
        maxLength={1_000}
        value={draft.accessNotes}
        onChange={({ target }) => onChange({ accessNotes: target.value })}
      />
      <TextField
        label={t`From which age`}
        isOptional={<Trans>(optional)</Trans>}
        type="number"
        inputMode="numeric"
        dir="ltr"
        min={0}
        max={99}
        value={draft.minAge}
        onChange={({ target }) => onChange({ minAge: target.value })}
      />
    </>
  )
}
