import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { deskTexts } from './association-texts.ts'
import { root } from './root-route.ts'
import { consoleSearch } from '../search-params.ts'

// One part for all of them: the first visit brings the name of each part that may follow.
const pages = () => import('../../features/console/all-pages.ts')

const staff = createRoute({
  getParentRoute: () => root,
  path: '/console',
  loader: deskTexts,
  component: lazyRouteComponent(pages, 'ConsoleFrame'),
})

const applications = createRoute({
  getParentRoute: () => staff,
  path: '/',
  validateSearch: consoleSearch,
  component: lazyRouteComponent(pages, 'ApplicationsPage'),
})

const application = createRoute({
  getParentRoute: () => staff,
  path: '/associations/$associationId',
  component: lazyRouteComponent(pages, 'ApplicationPage'),
})

const ledger = createRoute({
  getParentRoute: () => staff,
  path: '/ledger',
  component: lazyRouteComponent(pages, 'LedgerPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  loader: deskTexts,
  component: lazyRouteComponent(() => import('../../features/invitation/invitation-page.tsx'), 'InvitationPage'),
})

/** The operators' console, and the printed invitation's way in. */
export const staffRoutes = [staff.addChildren([applications, application, ledger]), invitation] as const
