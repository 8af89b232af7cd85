import { Trans, useLingui } from '@lingui/react/macro'
import { Choice, ChoiceGroup, TextField } from '../../../ui/forms/inputs.tsx'
import { RemoteShape } from '../../../ui/pictures/kind-shapes.tsx'
import { conditionWords } from '../../listings/words.ts'
import type { Draft } from '../draft/draft.ts'
import { changeDraft } from '../draft/draft-store.ts'
import { NumberField } from '../number-field.tsx'
import styles from './details-step.module.css'
import { StepFrame, useSteps } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

const conditions = ['new', 'good', 'used', 'to_repair'] as const
const piecesMost = 1_000
const longest = 500

const OfAnObject = ({ draft }: { draft: Draft }) => {
  const { t, i18n } = useLingui()
  return (
    <>
      {draft.kind === 'offer' && (
        <ChoiceGroup legend={t`In what condition is it?`}>
          {conditions.map((condition) => (
            <Choice
              key={condition}
              name="condition"
              label={i18n._(conditionWords[condition])}
              checked={draft.condition === condition}
              onChange={() => changeDraft({ condition })}
            />
          ))}
        </ChoiceGroup>
      )}
      <NumberField
        label={draft.kind === 'offer' ? t`How many do you give?` : t`How many do you need?`}
        value={draft.quantity}
        least={1}
        most={piecesMost}
        onChange={(quantity) => changeDraft({ quantity })}
      />
    </>
  )
}

const OfAService = ({ draft }: { draft: Draft }) => {
  const { t } = useLingui()
  return (
    <ChoiceGroup legend={t`How does it go?`}>
      <Choice
        type="checkbox"
        label={t`It goes on`}
        hint={t`Again and again, with the same person or with others. It stays open after an exchange.`}
        checked={draft.standing}
        onChange={({ target }) => changeDraft({ standing: target.checked })}
      />
      <Choice
        type="checkbox"
        label={t`It can be done at a distance`}
        hint={t`By phone or video. People far away see it too.`}
        picture={<RemoteShape className={styles['remote']} />}
        checked={draft.remote}
        onChange={({ target }) => changeDraft({ remote: target.checked })}
      />
    </ChoiceGroup>
  )
}

/** What goes with an object or a service, and when. */
export const DetailsStep = ({ draft }: StepProps) => {
  const { t } = useLingui()
  const { goOn } = useSteps('details')
  return (
    <StepFrame step="details" question={t`A few details`} onContinue={goOn}>
      {draft.subject === 'service' ? <OfAService draft={draft} /> : <OfAnObject draft={draft} />}
      <TextField
        label={t`When can you?`}
        isOptional={<Trans>(you can leave it out)</Trans>}
        hint={t`For example: on Saturdays, after 6 in the evening`}
        maxLength={longest}
        autoComplete="off"
        value={draft.availability}
        onChange={({ target }) => changeDraft({ availability: target.value })}
      />
    </StepFrame>
  )
}
