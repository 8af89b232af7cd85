import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Economy } from '../../../../../shared/model/country.ts'
import { countryQuery } from '../../../app/country-query.ts'
import { useSession } from '../../../app/session/session.ts'
import { formats } from '../../../i18n/formats.ts'
import { meQuery } from '../../me/queries.ts'
import { Waiting } from '../../me/waiting.tsx'
import type { Draft } from '../draft/draft.ts'
import { changeDraft } from '../draft/draft-store.ts'
import { NumberField } from '../number-field.tsx'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'
import { ValueExamples } from './value-examples.tsx'
import { ValueMeaning } from './value-meaning.tsx'
import { ValueReason } from './value-reason.tsx'
import { suggestionFor } from './value-suggestion.ts'

const askedHeight = 420

type AskedProps = { draft: Draft; economy: Economy; available: number | undefined }

const choose = (value: number): void => changeDraft({ value })

const Asked = ({ draft, economy, available }: AskedProps) => {
  const { t } = useLingui()
  const { goOn } = useSteps('value')
  const suggestion = suggestionFor(draft, economy, available)
  const value = draft.value ?? suggestion.value
  return (
    <StepFrame
      step="value"
      question={draft.subject === 'service' ? t`What is it worth each time?` : t`What is one piece worth?`}
      hint={<Trans>You decide, from 0 to {formats.number(economy.maxValue)} Digos. It is not money.</Trans>}
      onContinue={() => {
        choose(value)
        goOn()
      }}
    >
      <ValueReason suggestion={suggestion} onTake={value === suggestion.value ? undefined : choose} />
      <NumberField label={t`Value in Digos`} value={value} least={0} most={economy.maxValue} onChange={choose} />
      <ValueExamples draft={draft} economy={economy} value={value} onChoose={choose} />
      <ValueMeaning draft={draft} value={value} available={available} />
    </StepFrame>
  )
}

/** The value, with the country's guide beside it. */
export const ValueStep = ({ draft }: StepProps) => {
  const { t } = useLingui()
  const { status } = useSession()
  const country = useQuery(countryQuery())
  const { data: me } = useQuery({ ...meQuery(), enabled: status === 'member' })
  if (country.data) return <Asked draft={draft} economy={country.data.economy} available={me?.available} />
  return (
    <StepFrame step="value" question={t`What is it worth?`}>
      <Waiting query={country} height={askedHeight} />
    </StepFrame>
  )
}
