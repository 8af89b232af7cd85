import { Trans, useLingui } from '@lingui/react/macro'
import { categories } from '../../../app/categories.ts'
import { Choice, SelectField, TextAreaField, TextField } from '../../../ui/forms/inputs.tsx'
import type { Listing } from '../../listing/queries.ts'
import { categoryWords, conditionWords } from '../../listings/words.ts'
import { LanguageField } from '../language-field.tsx'
import { NumberField } from '../number-field.tsx'
import type { Fields } from './changes.ts'
import { EditPlace } from './edit-place.tsx'

const titleMost = 120
const descriptionMost = 4_000
const availabilityMost = 500
const piecesMost = 1_000
const rows = 6
const conditions = ['new', 'good', 'used', 'to_repair'] as const

type FieldsProps = { fields: Fields; change: (changed: Partial<Fields>) => void }

const Words = ({ fields, change }: FieldsProps) => {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Title`}
        required
        error={fields.title.trim() === '' ? t`Write a few words.` : undefined}
        maxLength={titleMost}
        lang={fields.language}
        value={fields.title}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextAreaField
        label={t`Description`}
        required
        error={fields.description.trim() === '' ? t`Write one sentence or more.` : undefined}
        rows={rows}
        maxLength={descriptionMost}
        lang={fields.language}
        value={fields.description}
        onChange={({ target }) => change({ description: target.value })}
      />
      <LanguageField value={fields.language} onChange={(language) => change({ language })} />
    </>
  )
}

const Kind = ({ listing, fields, change }: FieldsProps & { listing: Listing }) => {
  const { t, i18n } = useLingui()
  return (
    <>
      <SelectField
        label={t`Category`}
        value={fields.category}
        onChange={({ target }) => {
          const category = categories.find((each) => each === target.value)
          if (category) change({ category })
        }}
      >
        {categories.map((category) => (
          <option key={category} value={category}>
            {i18n._(categoryWords[category])}
          </option>
        ))}
      </SelectField>
      {listing.subject === 'object' && listing.kind === 'offer' && (
        <SelectField
          label={t`Condition`}
          value={fields.condition ?? ''}
          onChange={({ target }) => change({ condition: conditions.find((each) => each === target.value) })}
        >
          {fields.condition === undefined && <option value="">{t`Not said`}</option>}
          {conditions.map((condition) => (
            <option key={condition} value={condition}>
              {i18n._(conditionWords[condition])}
            </option>
          ))}
        </SelectField>
      )}
    </>
  )
}

type EditFieldsProps = FieldsProps & { listing: Listing; maxValue: number }

/** Everything about a listing that its owner can change, on one page: they know it already. */
export const EditFields = ({ listing, fields, change, maxValue }: EditFieldsProps) => {
  const { t } = useLingui()
  const promised = listing.quantity - listing.left
  return (
    <>
      <Words fields={fields} change={change} />
      <Kind listing={listing} fields={fields} change={change} />
      <NumberField
        label={t`Value in Digos`}
        hint={t`Who has asked already keeps the value of that day.`}
        value={fields.value}
        least={0}
        most={maxValue}
        onChange={(value) => change({ value })}
      />
      {listing.subject === 'object' && (
        <NumberField
          label={t`How many?`}
          value={fields.quantity}
          least={promised + 1}
          most={piecesMost}
          onChange={(quantity) => change({ quantity })}
        />
      )}
      {listing.subject === 'service' && (
        <Choice
          type="checkbox"
          label={t`It can be done at a distance`}
          checked={fields.remote}
          onChange={({ target }) => change({ remote: target.checked })}
        />
      )}
      <TextField
        label={t`When can you?`}
        isOptional={<Trans>(you can leave it out)</Trans>}
        maxLength={availabilityMost}
        lang={fields.language}
        value={fields.availability}
        onChange={({ target }) => change({ availability: target.value })}
      />
      <EditPlace place={fields.place} onChange={(place) => change({ place })} />
    </>
  )
}
