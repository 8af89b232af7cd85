import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { SelectField } from '../../../ui/forms/inputs.tsx'
import { NumberField } from '../../publish/number-field.tsx'
import { type Repeat, repeats } from './recurrence-of.ts'

const words: Readonly<Record<Repeat, MessageDescriptor>> = {
  never: msg`It is once`,
  daily: msg`Every day`,
  weekly: msg`Every week`,
  fortnightly: msg`Every two weeks`,
  monthly: msg`Every month`,
}

type RepeatFieldsProps = {
  repeat: Repeat
  times: number
  onRepeat: (repeat: Repeat) => void
  onTimes: (times: number) => void
}

/** How often an event comes: each time is an event of its own, with its own list. */
export const RepeatFields = ({ repeat, times, onRepeat, onTimes }: RepeatFieldsProps) => {
  const { i18n, t } = useLingui()
  return (
    <>
      <SelectField
        label={t`How often?`}
        value={repeat}
        onChange={({ target }) => onRepeat(repeats.find((each) => each === target.value) ?? 'never')}
      >
        {repeats.map((each) => (
          <option key={each} value={each}>
            {i18n._(words[each])}
          </option>
        ))}
      </SelectField>
      {repeat !== 'never' && (
        <NumberField
          label={t`How many times in all?`}
          hint={t`People sign up for each time on its own.`}
          value={times}
          least={2}
          most={52}
          onChange={onTimes}
        />
      )}
    </>
  )
}
