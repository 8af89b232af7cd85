import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { countryQuery } from '../../../app/country-query.ts'
import { formats } from '../../../i18n/formats.ts'
import { Button } from '../../../ui/button.tsx'
import { PlusIcon, RemoveIcon } from '../../../ui/icons/edit.tsx'
import { NumberField } from '../../publish/number-field.tsx'
import styles from '../frame/desk.module.css'
import { likeShift, newShift, type ShiftDraft } from './shift-draft.ts'
import { TimeField } from './time-field.tsx'

type RowProps = {
  shift: ShiftDraft
  place: number
  least: string
  onChange: (shift: ShiftDraft) => void
  onRemove: (() => void) | undefined
}

const Row = ({ shift, place, least, onChange, onRemove }: RowProps) => {
  const { t } = useLingui()
  const { data: country } = useQuery(countryQuery())
  const { startsAt, endsAt, places, value } = shift
  const number = formats.number(place + 1)
  return (
    <div className={styles['card']} role="group" aria-label={t`Shift ${number}`}>
      <strong>
        <Trans>Shift {number}</Trans>
      </strong>
      <div className={styles['pair']}>
        <TimeField
          label={t`Begins`}
          least={shift.id === undefined ? least : undefined}
          value={startsAt}
          onChange={(next) => onChange({ ...shift, startsAt: next })}
        />
        <TimeField
          label={t`Ends`}
          least={startsAt}
          value={endsAt}
          onChange={(next) => onChange({ ...shift, endsAt: next })}
        />
        <NumberField
          label={t`How many people?`}
          value={places}
          least={1}
          most={1_000}
          onChange={(next) => onChange({ ...shift, places: next })}
        />
        <NumberField
          label={t`Digos for each who comes`}
          value={value}
          least={0}
          most={country?.economy.maxValue ?? value}
          onChange={(next) => onChange({ ...shift, value: next })}
        />
      </div>
      {onRemove && (
        <div>
          <Button look="plain" icon={<RemoveIcon />} onClick={onRemove}>
            {shift.id === undefined ? <Trans>Take this shift out</Trans> : <Trans>Cancel this shift</Trans>}
          </Button>
        </div>
      )}
    </div>
  )
}

type ShiftFieldsProps = {
  shifts: readonly ShiftDraft[]
  /** The moment before which no new shift can begin. */
  least: string
  onChange: (shifts: readonly ShiftDraft[]) => void
}

/** When volunteers are wanted, and how many at a time. */
export const ShiftFields = ({ shifts, least, onChange }: ShiftFieldsProps) => {
  const last = shifts.at(-1)
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Shifts</Trans>
      </h2>
      <p className={styles['small']}>
        <Trans>Digos come from your solidarity budget of the month. Good Vibes come in any case.</Trans>
      </p>
      {shifts.map((shift, place) => (
        <Row
          key={shift.key}
          shift={shift}
          place={place}
          least={least}
          onChange={(changed) => onChange(shifts.map((each) => (each.key === shift.key ? changed : each)))}
          onRemove={shifts.length > 1 ? () => onChange(shifts.filter(({ key }) => key !== shift.key)) : undefined}
        />
      ))}
      <div>
        <Button icon={<PlusIcon />} onClick={() => onChange([...shifts, last ? likeShift(last) : newShift()])}>
          <Trans>Add a shift</Trans>
        </Button>
      </div>
    </section>
  )
}
