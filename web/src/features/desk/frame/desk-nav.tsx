import { Trans, useLingui } from '@lingui/react/macro'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OwnAssociation } from '../../associations/queries.ts'
import styles from './desk-frame.module.css'
import { coordinates, runsActivities } from './own-association.ts'

type To = Extract<LinkProps['to'], `/associations/$associationId/desk${string}`>

const Way = ({ id, to, isExact = false, children }: { id: string; to: To; isExact?: boolean; children: ReactNode }) => (
  <li>
    <Link
      to={to}
      params={{ associationId: id }}
      activeOptions={{ exact: isExact }}
      activeProps={{ className: styles['here'] ?? '' }}
    >
      {children}
    </Link>
  </li>
)

/** The pages of an association's space: a row on a phone, a list beside the page elsewhere. */
export const DeskNav = ({ own }: { own: OwnAssociation }) => {
  const { t } = useLingui()
  const { id, name } = own
  return (
    <nav className={styles['nav']} aria-label={t`The association’s space`}>
      <Link className={styles['name']} to="/associations/$associationId" params={{ associationId: id }}>
        <bdi>{name}</bdi>
      </Link>
      <ul>
        <Way id={id} to="/associations/$associationId/desk" isExact>
          <Trans>Desk</Trans>
        </Way>
        <Way id={id} to="/associations/$associationId/desk/needs">
          <Trans>Needs</Trans>
        </Way>
        {runsActivities(own) && (
          <Way id={id} to="/associations/$associationId/desk/activities">
            <Trans>Events and missions</Trans>
          </Way>
        )}
        <Way id={id} to="/associations/$associationId/desk/team">
          <Trans>Team</Trans>
        </Way>
        <Way id={id} to="/associations/$associationId/desk/branches">
          <Trans>Branches</Trans>
        </Way>
        {runsActivities(own) && (
          <Way id={id} to="/associations/$associationId/desk/people">
            <Trans>People we help</Trans>
          </Way>
        )}
        <Way id={id} to="/associations/$associationId/desk/figures">
          <Trans>Figures</Trans>
        </Way>
        {coordinates(own) && (
          <Way id={id} to="/associations/$associationId/desk/settings">
            <Trans>Settings</Trans>
          </Way>
        )}
      </ul>
    </nav>
  )
}
