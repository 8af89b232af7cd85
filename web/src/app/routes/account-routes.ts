import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { needTexts } from '../../i18n/activate.ts'
import { signInSearch } from '../search-params.ts'
import { root } from './root-route.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  validateSearch: signInSearch,
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../../features/sign-in/sign-up-page.tsx'), 'SignUpPage'),
})

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten-password',
  validateSearch: signInSearch,
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../../features/sign-in/forgotten-page.tsx'), 'ForgottenPage'),
})

/** The ways into an account. */
export const accountRoutes = [signIn, signUp, forgotten] as const
