import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextAreaField } from '../../../ui/forms/inputs.tsx'
import { Listen } from '../../../ui/listen.tsx'
import { changeDraft } from '../draft/draft-store.ts'
import { LanguageField } from '../language-field.tsx'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

const longest = 4_000
const rows = 6

/** What one should know, in one's own language. */
export const DescriptionStep = ({ draft }: StepProps) => {
  const { t, i18n } = useLingui()
  const { goOn } = useSteps('description')
  const [isMissing, setMissing] = useState(false)
  const language = draft.language ?? i18n.locale
  const isEmpty = draft.description.trim() === ''
  const hint =
    draft.subject === 'service'
      ? t`What, how long, for whom? Do not write your address or your number.`
      : t`Size, colour, age? Do not write your address or your number.`
  return (
    <StepFrame
      step="description"
      question={t`Tell more about it`}
      onContinue={() => (isEmpty ? setMissing(true) : goOn())}
    >
      <TextAreaField
        label={t`Description`}
        hint={hint}
        error={isMissing && isEmpty ? t`Write one sentence or more.` : undefined}
        rows={rows}
        maxLength={longest}
        lang={language}
        value={draft.description}
        onChange={({ target }) => changeDraft({ description: target.value })}
      />
      {!isEmpty && <Listen text={`${draft.title}. ${draft.description}`} language={language} />}
      <LanguageField value={language} onChange={(chosen) => changeDraft({ language: chosen })} />
    </StepFrame>
  )
}
