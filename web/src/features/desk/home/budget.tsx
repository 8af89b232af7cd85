import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import { Digos } from '../../../ui/digos.tsx'
import type { Desk } from '../desk-query.ts'
import desk from '../frame/desk.module.css'
import styles from './budget.module.css'

/** What is left of the month's solidarity budget. */
export const Budget = ({ budget: { month, budget, left, reserved } }: { budget: Desk['budget'] }) => {
  const { t } = useLingui()
  return (
    <section className={desk['section']}>
      <h2>
        <Trans>Solidarity budget</Trans>
      </h2>
      <div className={desk['card']}>
        <p>{formats.month(`${month}-15T12:00:00.000Z`)}</p>
        <p className={desk['big']}>
          <Digos amount={left} />
        </p>
        <meter className={styles['meter']} min={0} max={budget} value={left} aria-label={t`Left of the budget`}>
          {formats.number(left)}
        </meter>
        <p className={desk['small']}>
          <Trans>
            This is left of {formats.number(budget)}. {formats.number(reserved)} are promised or given this month.
          </Trans>
        </p>
      </div>
    </section>
  )
}
