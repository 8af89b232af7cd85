import { Trans, useLingui } from '@lingui/react/macro'
import { formats } from '../../../i18n/formats.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Digos } from '../../../ui/digos.tsx'
import type { Desk } from '../desk-query.ts'
import styles from '../frame/desk.module.css'
import own from './budget.module.css'

/** What is left of the month's solidarity budget. */
export const Budget = ({ desk: { associationId, budget: of } }: { desk: Desk }) => {
  const { t } = useLingui()
  const { month, budget, left, reserved } = of
  return (
    <section className={styles['section']}>
      <h2>
        <Trans>Solidarity budget</Trans>
      </h2>
      <div className={styles['card']}>
        <p>{formats.month(`${month}-15T12:00:00.000Z`)}</p>
        <p className={styles['big']}>
          <Digos amount={left} />
        </p>
        <meter className={own['meter']} min={0} max={budget} value={left} aria-label={t`Left of the budget`}>
          {formats.number(left)}
        </meter>
        <p className={styles['small']}>
          <Trans>
            This is left of {formats.number(budget)}. {formats.number(reserved)} are promised or given this month.
          </Trans>
        </p>
        <div>
          <LinkButton to="/associations/$associationId/desk/sponsor" params={{ associationId }}>
            <Trans>Pay for somebody</Trans>
          </LinkButton>
        </div>
      </div>
    </section>
  )
}
