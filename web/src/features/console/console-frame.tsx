import { Trans, useLingui } from '@lingui/react/macro'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useSession } from '../../app/session/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { LostPicture } from '../../ui/pictures/no-way-pictures.tsx'
import { EmptyState } from '../../ui/states.tsx'
import frame from '../desk/frame/desk-frame.module.css'
import { OwnPage } from '../me/own-page.tsx'

const Nav = () => {
  const { t } = useLingui()
  const here = { className: frame['here'] ?? '' }
  const isOfAssociations = useLocation({ select: ({ pathname }) => pathname.startsWith('/console/associations/') })
  return (
    <nav className={frame['nav']} aria-label={t`Console`}>
      <ul>
        <li>
          <Link
            to="/console"
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={here}
            {...(isOfAssociations && here)}
          >
            <Trans>Associations</Trans>
          </Link>
        </li>
        <li>
          <Link to="/console/ledger" activeProps={here}>
            <Trans>Ledger</Trans>
          </Link>
        </li>
      </ul>
    </nav>
  )
}

const NotForYou = () => {
  const { t } = useLingui()
  return (
    <Page title={t`Console`} hasBack>
      <EmptyState
        picture={<LostPicture />}
        title={<Trans>This page is for the operators of Indigo.</Trans>}
        action={
          <LinkButton look="main" to="/nearby">
            <Trans>See what is near you</Trans>
          </LinkButton>
        }
      />
    </Page>
  )
}

/** The operators’ own pages. */
export const ConsoleFrame = () => {
  const { t } = useLingui()
  const session = useSession()
  if (session.status !== 'member') {
    return (
      <OwnPage title={t`Console`} hasBack>
        {undefined}
      </OwnPage>
    )
  }
  if (!session.groups.includes('operators')) return <NotForYou />
  return (
    <div className={frame['frame']}>
      <Nav />
      <Outlet />
    </div>
  )
}
