import { useLingui } from '@lingui/react/macro'
import { NeedShape, OfferShape } from '../../../ui/pictures/kind-shapes.tsx'
import { changeDraft } from '../draft/draft-store.ts'
import { BigChoices } from './big-choices.tsx'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

const size = 56

/** Do you give, or do you need? */
export const KindStep = ({ draft }: StepProps) => {
  const { t } = useLingui()
  const { goOn } = useSteps('kind')
  const question = t`Do you give or do you need?`
  return (
    <StepFrame step="kind" question={question}>
      <BigChoices
        label={question}
        chosen={draft.kind}
        choices={[
          {
            value: 'offer',
            word: t`I give`,
            hint: t`Something you have, or something you can do.`,
            picture: <OfferShape width={size} height={size} />,
          },
          {
            value: 'need',
            word: t`I need`,
            hint: t`Something you lack, or help with something.`,
            picture: <NeedShape width={size} height={size} />,
          },
        ]}
        onChoose={(kind) => {
          changeDraft({ kind })
          goOn()
        }}
      />
    </StepFrame>
  )
}
