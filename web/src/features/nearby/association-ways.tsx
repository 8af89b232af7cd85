import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import styles from './association-ways.module.css'

/** All that there is of associations: what they need, what they organise, and who they are. */
export const AssociationWays = () => {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Associations`} className={styles['ways']}>
      <Link to="/activities">
        <Trans>Events and missions</Trans>
      </Link>
      <Link to="/nearby" search={{ associations: true }}>
        <Trans>Needs</Trans>
      </Link>
      <Link to="/associations" activeOptions={{ exact: true }}>
        <Trans>Associations</Trans>
      </Link>
    </nav>
  )
}
