import { Trans, useLingui } from '@lingui/react/macro'
import { categories } from '../../../app/categories.ts'
import { Choice, ChoiceGroup, SelectField, TextAreaField, TextField } from '../../../ui/forms/inputs.tsx'
import { categoryWords } from '../../listings/words.ts'
import { LanguageField } from '../../publish/language-field.tsx'
import { NumberField } from '../../publish/number-field.tsx'
import styles from '../frame/desk.module.css'
import type { NeedDraft } from './need-draft.ts'

type NeedFieldsProps = {
  draft: NeedDraft
  /** The highest value of one piece. */
  mostValue: number
  onChange: (change: Partial<NeedDraft>) => void
}

/** An object or a service, and what is said of it. */
export const WhatFields = ({ draft, onChange }: Omit<NeedFieldsProps, 'mostValue'>) => {
  const { i18n, t } = useLingui()
  return (
    <>
      <ChoiceGroup legend={<Trans>What do you need?</Trans>}>
        <Choice
          name="subject"
          label={<Trans>Objects</Trans>}
          checked={draft.subject === 'object'}
          onChange={() => onChange({ subject: 'object' })}
        />
        <Choice
          name="subject"
          label={<Trans>Services: somebody who does something</Trans>}
          checked={draft.subject === 'service'}
          onChange={() => onChange({ subject: 'service' })}
        />
      </ChoiceGroup>
      <SelectField
        label={t`Category`}
        value={draft.category}
        onChange={({ target }) =>
          onChange({ category: categories.find((each) => each === target.value) ?? draft.category })
        }
      >
        {categories.map((each) => (
          <option key={each} value={each}>
            {i18n._(categoryWords[each])}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t`Title`}
        required
        maxLength={120}
        value={draft.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <TextAreaField
        label={t`Description`}
        hint={t`What exactly, for whom, and when you can take it.`}
        required
        maxLength={4_000}
        value={draft.description}
        onChange={({ target }) => onChange({ description: target.value })}
      />
      <LanguageField value={draft.language} onChange={(language) => onChange({ language })} />
    </>
  )
}

/** How many, and what each is worth. */
export const HowManyFields = ({ draft, mostValue, onChange }: NeedFieldsProps) => {
  const { t } = useLingui()
  return (
    <>
      <div className={styles['pair']}>
        <NumberField
          label={t`How many?`}
          value={draft.quantity}
          least={1}
          most={1_000}
          onChange={(quantity) => onChange({ quantity })}
        />
        <NumberField
          label={t`Digos for each`}
          value={draft.value}
          least={1}
          most={mostValue}
          onChange={(value) => onChange({ value })}
        />
      </div>
      <p className={styles['small']}>
        <Trans>
          Your association pays nothing. Who gives earns the Digos, as long as your budget of the month takes it, and
          Good Vibes.
        </Trans>
      </p>
      {draft.subject === 'service' && (
        <Choice
          type="checkbox"
          label={<Trans>Can be done by phone or video</Trans>}
          checked={draft.isRemote}
          onChange={({ target }) => onChange({ isRemote: target.checked })}
        />
      )}
    </>
  )
}
