import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Economy } from '../../../../../shared/model/country.ts'
import { formats } from '../../../i18n/formats.ts'
import type { Draft } from '../draft/draft.ts'
import styles from './value-step.module.css'
import { type Example, examplesFor } from './value-suggestion.ts'

const exampleWords: Readonly<Record<Example, MessageDescriptor>> = {
  gift: msg`For nothing`,
  small_object: msg`A small object`,
  half_sofa: msg`A small piece of furniture`,
  sofa: msg`A sofa`,
  half_hour: msg`Half an hour`,
  hour: msg`One hour`,
  two_hours: msg`Two hours`,
}

type ValueExamplesProps = { draft: Draft; economy: Economy; value: number; onChoose: (value: number) => void }

/** What other things are worth; pressing one takes its value. */
export const ValueExamples = ({ draft, economy, value, onChoose }: ValueExamplesProps) => {
  const { t, i18n } = useLingui()
  return (
    <div role="group" aria-label={t`To compare`} className={styles['examples']}>
      {examplesFor(draft.subject, economy).map(({ example, value: each }) => (
        <button key={example} type="button" aria-pressed={each === value} onClick={() => onChoose(each)}>
          <strong>{formats.number(each)}</strong>
          {i18n._(exampleWords[example])}
        </button>
      ))}
    </div>
  )
}
