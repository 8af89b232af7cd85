import { Trans, useLingui } from '@lingui/react/macro'
import { Link, type LinkProps, useLocation, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import type { OwnAssociation } from '../../associations/queries.ts'
import styles from './desk-frame.module.css'
import { coordinates, runsActivities } from './own-association.ts'

type To = Extract<LinkProps['to'], `/associations/$associationId/desk${string}`>

const ofNeeds = /\/desk\/posters\/need\//
const ofActivities = /\/desk\/(?:posters\/)?(?:events?|missions?)\//

type WayProps = {
  id: string
  to: To
  isExact?: boolean
  /** Other pages that belong to this one. */
  others?: RegExp
  children: ReactNode
}

const Way = ({ id, to, isExact = false, others, children }: WayProps) => {
  const isNear = useLocation({ select: ({ pathname }) => others?.test(pathname) === true })
  return (
    <li>
      <Link
        to={to}
        params={{ associationId: id }}
        activeOptions={{ exact: isExact }}
        activeProps={{ className: styles['here'] ?? '' }}
        {...(isNear && { className: styles['here'], 'aria-current': true })}
      >
        {children}
      </Link>
    </li>
  )
}

/** Pushes a row sideways until the page that is open can be seen in it. */
const showCurrentIn = (row: HTMLElement | null): void => {
  const seen = row?.getBoundingClientRect()
  const current = row?.querySelector('[aria-current]')?.getBoundingClientRect()
  if (!seen || !current) return
  const after = Math.max(0, current.right - seen.right)
  const before = Math.min(0, current.left - seen.left)
  row?.scrollBy({ left: after + before })
}

const useCurrentInSight = () => {
  const row = useRef<HTMLUListElement>(null)
  const router = useRouter()
  useEffect(() => {
    showCurrentIn(row.current)
    return router.subscribe('onRendered', () => showCurrentIn(row.current))
  }, [router])
  return row
}

/** The pages of an association's space: a row on a phone, a list beside the page elsewhere. */
export const DeskNav = ({ own }: { own: OwnAssociation }) => {
  const { t } = useLingui()
  const row = useCurrentInSight()
  const { id, name } = own
  return (
    <nav className={styles['nav']} aria-label={t`The association’s space`}>
      <Link className={styles['name']} to="/associations/$associationId" params={{ associationId: id }}>
        <bdi>{name}</bdi>
      </Link>
      <ul ref={row}>
        <Way id={id} to="/associations/$associationId/desk" isExact>
          <Trans>Desk</Trans>
        </Way>
        <Way id={id} to="/associations/$associationId/desk/needs" others={ofNeeds}>
          <Trans>Needs</Trans>
        </Way>
        <Way id={id} to="/associations/$associationId/desk/sponsor">
          <Trans>Pay for somebody</Trans>
        </Way>
        <Way id={id} to="/associations/$associationId/desk/receipts">
          <Trans>Receipts</Trans>
        </Way>
        {runsActivities(own) && (
          <Way id={id} to="/associations/$associationId/desk/activities" others={ofActivities}>
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
