import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { needTexts } from '../../i18n/activate.ts'
import { associationTexts } from './association-texts.ts'
import { root } from './root-route.ts'

const me = createRoute({ getParentRoute: () => root, path: '/me', loader: () => needTexts('more') })

const meIndex = createRoute({
  getParentRoute: () => me,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/me/me-page.tsx'), 'MePage'),
})

const myListings = createRoute({
  getParentRoute: () => me,
  path: '/listings',
  component: lazyRouteComponent(() => import('../../features/me/my-listings-page.tsx'), 'MyListingsPage'),
})

const profile = createRoute({
  getParentRoute: () => me,
  path: '/profile',
  component: lazyRouteComponent(() => import('../../features/me/profile-page.tsx'), 'ProfilePage'),
})

const place = createRoute({
  getParentRoute: () => me,
  path: '/place',
  component: lazyRouteComponent(() => import('../../features/me/place-page.tsx'), 'PlacePage'),
})

const display = createRoute({
  getParentRoute: () => me,
  path: '/display',
  component: lazyRouteComponent(() => import('../../features/me/display-page.tsx'), 'DisplayPage'),
})

const security = createRoute({
  getParentRoute: () => me,
  path: '/security',
  component: lazyRouteComponent(() => import('../../features/me/security-page.tsx'), 'SecurityPage'),
})

const blocks = createRoute({
  getParentRoute: () => me,
  path: '/blocks',
  component: lazyRouteComponent(() => import('../../features/me/blocks-page.tsx'), 'BlocksPage'),
})

const data = createRoute({
  getParentRoute: () => me,
  path: '/data',
  component: lazyRouteComponent(() => import('../../features/me/data-page.tsx'), 'DataPage'),
})

const myDates = createRoute({
  getParentRoute: () => me,
  path: '/dates',
  loader: associationTexts,
  component: lazyRouteComponent(() => import('../../features/activities/my-dates-page.tsx'), 'MyDatesPage'),
})

/** The pages about oneself. */
export const meRoutes = me.addChildren([meIndex, myListings, profile, place, display, security, blocks, data, myDates])
