import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { needTexts } from '../i18n/activate.ts'
import { NearbyPage } from '../features/nearby/nearby-page.tsx'
import { prefetchNearby } from '../features/nearby/queries.ts'
import { countryQuery } from './country-query.ts'
import { NotFound, PageError } from './page-error.tsx'
import { queryClient } from './query-client.ts'
import { listingSearch, nearbySearch, publishSearch } from './search-params.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { associationRoutes } from './routes/association-routes.ts'
import { deskRoutes } from './routes/desk-routes.ts'
import { helpRoutes } from './routes/help-routes.ts'
import { meRoutes } from './routes/me-routes.ts'
import { root } from './routes/root-route.ts'
import { staffRoutes } from './routes/staff-routes.ts'
import { settings } from './settings.ts'

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: settings.get().welcomed ? '/nearby' : '/welcome' })
  },
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/welcome/welcome-page.tsx'), 'WelcomePage'),
})

const nearby = createRoute({
  getParentRoute: () => root,
  path: '/nearby',
  validateSearch: nearbySearch,
  loaderDeps: ({ search }) => search,
  // Not waited for: the page is drawn meanwhile.
  loader: ({ context: { queries }, deps }) => void prefetchNearby(queries, deps),
  component: NearbyPage,
})

const listing = createRoute({
  getParentRoute: () => root,
  path: '/listings/$listingId',
  validateSearch: listingSearch,
  component: lazyRouteComponent(() => import('../features/listing/listing-page.tsx'), 'ListingPage'),
})

const editListing = createRoute({
  getParentRoute: () => root,
  path: '/listings/$listingId/edit',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/publish/edit-page.tsx'), 'EditPage'),
})

const publish = createRoute({
  getParentRoute: () => root,
  path: '/publish',
  validateSearch: publishSearch,
  loader: ({ context: { queries } }) => {
    // A later question needs it, and the network may be gone by then.
    void queries.prefetchQuery(countryQuery())
    return needTexts('more')
  },
  component: lazyRouteComponent(() => import('../features/publish/publish-page.tsx'), 'PublishPage'),
})

const exchanges = createRoute({
  getParentRoute: () => root,
  path: '/exchanges',
  component: lazyRouteComponent(() => import('../features/exchanges/exchanges-page.tsx'), 'ExchangesPage'),
})

const exchange = createRoute({
  getParentRoute: () => exchanges,
  path: '/$exchangeId',
  component: lazyRouteComponent(() => import('../features/exchanges/exchange-page.tsx'), 'ExchangePage'),
})

const wallet = createRoute({
  getParentRoute: () => root,
  path: '/wallet',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/wallet/wallet-page.tsx'), 'WalletPage'),
})

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/notices/notices-page.tsx'), 'NoticesPage'),
})

const member = createRoute({
  getParentRoute: () => root,
  path: '/members/$memberId',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/me/member-page.tsx'), 'MemberPage'),
})

const tree = root.addChildren([
  home,
  welcome,
  nearby,
  listing,
  editListing,
  publish,
  exchanges.addChildren([exchange]),
  wallet,
  notices,
  member,
  meRoutes,
  ...associationRoutes,
  deskRoutes,
  ...staffRoutes,
  ...helpRoutes,
  ...accountRoutes,
])

/** Every page of the app, by its address. The nearby page comes with the app, the others when they are wanted. */
export const router = createRouter({
  routeTree: tree,
  context: { queries: queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  // Each page breaks alone: header and bar stay.
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
