import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { needTexts } from '../i18n/activate.ts'
import { countryQuery } from './country-query.ts'
import { NotFound, PageError } from './page-error.tsx'
import { queryClient } from './query-client.ts'
import { listingSearch, nearbySearch, publishSearch, signInSearch } from './search-params.ts'
import { settings } from './settings.ts'
import { Shell } from './shell.tsx'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  errorComponent: PageError,
})

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
  component: lazyRouteComponent(() => import('../features/nearby/nearby-page.tsx'), 'NearbyPage'),
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
  getParentRoute: () => root,
  path: '/exchanges/$exchangeId',
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

const me = createRoute({ getParentRoute: () => root, path: '/me', loader: () => needTexts('more') })

const meIndex = createRoute({
  getParentRoute: () => me,
  path: '/',
  component: lazyRouteComponent(() => import('../features/me/me-page.tsx'), 'MePage'),
})

const myListings = createRoute({
  getParentRoute: () => me,
  path: '/listings',
  component: lazyRouteComponent(() => import('../features/me/my-listings-page.tsx'), 'MyListingsPage'),
})

const profile = createRoute({
  getParentRoute: () => me,
  path: '/profile',
  component: lazyRouteComponent(() => import('../features/me/profile-page.tsx'), 'ProfilePage'),
})

const place = createRoute({
  getParentRoute: () => me,
  path: '/place',
  component: lazyRouteComponent(() => import('../features/me/place-page.tsx'), 'PlacePage'),
})

const display = createRoute({
  getParentRoute: () => me,
  path: '/display',
  component: lazyRouteComponent(() => import('../features/me/display-page.tsx'), 'DisplayPage'),
})

const security = createRoute({
  getParentRoute: () => me,
  path: '/security',
  component: lazyRouteComponent(() => import('../features/me/security-page.tsx'), 'SecurityPage'),
})

const blocks = createRoute({
  getParentRoute: () => me,
  path: '/blocks',
  component: lazyRouteComponent(() => import('../features/me/blocks-page.tsx'), 'BlocksPage'),
})

const data = createRoute({
  getParentRoute: () => me,
  path: '/data',
  component: lazyRouteComponent(() => import('../features/me/data-page.tsx'), 'DataPage'),
})

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage'),
})

const safety = createRoute({
  getParentRoute: () => root,
  path: '/safety',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/help/safety-page.tsx'), 'SafetyPage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/help/accessibility-page.tsx'), 'AccessibilityPage'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  validateSearch: signInSearch,
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/sign-in/sign-up-page.tsx'), 'SignUpPage'),
})

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten-password',
  validateSearch: signInSearch,
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../features/sign-in/forgotten-page.tsx'), 'ForgottenPage'),
})

const tree = root.addChildren([
  home,
  welcome,
  nearby,
  listing,
  editListing,
  publish,
  exchanges,
  exchange,
  wallet,
  notices,
  member,
  me.addChildren([meIndex, myListings, profile, place, display, security, blocks, data]),
  help,
  safety,
  accessibility,
  signIn,
  signUp,
  forgotten,
])

/** Every page of the app, by its address; each comes when it is wanted. */
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
