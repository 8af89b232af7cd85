import { useLingui } from '@lingui/react/macro'
import { categories } from '../../../app/categories.ts'
import { CategoryPicture } from '../../../ui/pictures/category-picture.tsx'
import { categoryWords } from '../../listings/words.ts'
import { changeDraft } from '../draft/draft-store.ts'
import styles from './category-step.module.css'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

const size = 56

/** What is it about? Every category with its picture. */
export const CategoryStep = ({ draft }: StepProps) => {
  const { t, i18n } = useLingui()
  const { goOn } = useSteps('category')
  const question = t`What is it about?`
  return (
    <StepFrame step="category" question={question}>
      <div role="group" aria-label={question} className={styles['grid']}>
        {categories.map((category) => (
          <button
            key={category}
            type="button"
            aria-pressed={draft.category === category}
            onClick={() => {
              changeDraft({ category })
              goOn()
            }}
          >
            <CategoryPicture category={category} width={size} height={size} />
            {i18n._(categoryWords[category])}
          </button>
        ))}
      </div>
    </StepFrame>
  )
}
