import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField } from '../../../ui/forms/inputs.tsx'
import type { Draft } from '../draft/draft.ts'
import { changeDraft } from '../draft/draft-store.ts'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

const longest = 120

const useExamples = ({ kind, subject }: Draft): [string, string] => {
  const { t } = useLingui()
  if (subject === 'service') {
    return kind === 'need'
      ? [t`Help with a form`, t`Somebody to look after my cat`]
      : [t`French lessons for beginners`, t`I repair bicycles`]
  }
  return kind === 'need' ? [t`Winter coat for a child of 8`, t`A small table`] : [t`Blue sofa for two`, t`Rice cooker`]
}

/** A few words by which people find it. */
export const TitleStep = ({ draft }: StepProps) => {
  const { t } = useLingui()
  const { goOn } = useSteps('title')
  const [isMissing, setMissing] = useState(false)
  const [one, other] = useExamples(draft)
  const isEmpty = draft.title.trim() === ''
  return (
    <StepFrame
      step="title"
      question={t`What is it, in a few words?`}
      onContinue={() => (isEmpty ? setMissing(true) : goOn())}
    >
      <TextField
        label={t`Title`}
        hint={
          <Trans>
            For example: “{one}” or “{other}”
          </Trans>
        }
        error={isMissing && isEmpty ? t`Write a few words.` : undefined}
        maxLength={longest}
        enterKeyHint="next"
        autoComplete="off"
        value={draft.title}
        onChange={({ target }) => changeDraft({ title: target.value })}
      />
    </StepFrame>
  )
}
