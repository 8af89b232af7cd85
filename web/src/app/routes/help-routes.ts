import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { needTexts } from '../../i18n/activate.ts'
import { root } from './root-route.ts'

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../../features/help/help-page.tsx'), 'HelpPage'),
})

const safety = createRoute({
  getParentRoute: () => root,
  path: '/safety',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../../features/help/safety-page.tsx'), 'SafetyPage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  loader: () => needTexts('more'),
  component: lazyRouteComponent(() => import('../../features/help/accessibility-page.tsx'), 'AccessibilityPage'),
})

/** What explains Indigo. */
export const helpRoutes = [help, safety, accessibility] as const
