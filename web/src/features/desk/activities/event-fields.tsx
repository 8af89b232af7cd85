import { Trans, useLingui } from '@lingui/react/macro'
import { NumberField } from '../../publish/number-field.tsx'
import styles from '../frame/desk.module.css'
import { TimeField } from './time-field.tsx'

/** When an event is, by the clock on the wall, and for how many. */
export type EventTimes = { startsAt: string; endsAt: string; capacity: number }

type EventFieldsProps = {
  times: EventTimes
  /** The moment before which it cannot begin. */
  least?: string
  onChange: (change: Partial<EventTimes>) => void
}

export const EventFields = ({ times: { startsAt, endsAt, capacity }, least, onChange }: EventFieldsProps) => {
  const { t } = useLingui()
  return (
    <>
      <div className={styles['pair']}>
        <TimeField label={t`Begins`} least={least} value={startsAt} onChange={(next) => onChange({ startsAt: next })} />
        <TimeField label={t`Ends`} least={startsAt} value={endsAt} onChange={(next) => onChange({ endsAt: next })} />
      </div>
      <NumberField
        label={t`Places`}
        hint={<Trans>Who comes later waits in line, and moves up by themselves.</Trans>}
        value={capacity}
        least={1}
        most={1_000}
        onChange={(next) => onChange({ capacity: next })}
      />
    </>
  )
}
