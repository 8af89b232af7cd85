import { useLingui } from '@lingui/react/macro'
import { CategoryPicture } from '../../../ui/pictures/category-picture.tsx'
import { changeDraft } from '../draft/draft-store.ts'
import { BigChoices } from './big-choices.tsx'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

const size = 64

/** Something to hold, or something to do? */
export const SubjectStep = ({ draft }: StepProps) => {
  const { t } = useLingui()
  const { goOn } = useSteps('subject')
  const question = t`Is it an object or a service?`
  return (
    <StepFrame step="subject" question={question}>
      <BigChoices
        label={question}
        chosen={draft.subject}
        choices={[
          {
            value: 'object',
            word: t`An object`,
            hint: t`A chair, a coat, a bag of rice`,
            picture: <CategoryPicture category="furniture" width={size} height={size} />,
          },
          {
            value: 'service',
            word: t`A service`,
            hint: t`A lesson, a repair, help with papers`,
            picture: <CategoryPicture category="repairs" width={size} height={size} />,
          },
        ]}
        onChoose={(subject) => {
          changeDraft({ subject })
          goOn()
        }}
      />
    </StepFrame>
  )
}
