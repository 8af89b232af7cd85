import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { activitiesSearch } from '../search-params.ts'
import { associationTexts } from './association-texts.ts'
import { root } from './root-route.ts'

const activities = createRoute({
  getParentRoute: () => root,
  path: '/activities',
  validateSearch: activitiesSearch,
  loader: associationTexts,
  component: lazyRouteComponent(() => import('../../features/activities/activities-page.tsx'), 'ActivitiesPage'),
})

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$activityId',
  loader: associationTexts,
  component: lazyRouteComponent(() => import('../../features/activities/event-page.tsx'), 'EventPage'),
})

const mission = createRoute({
  getParentRoute: () => root,
  path: '/missions/$activityId',
  loader: associationTexts,
  component: lazyRouteComponent(() => import('../../features/activities/mission-page.tsx'), 'MissionPage'),
})

const associations = createRoute({
  getParentRoute: () => root,
  path: '/associations',
  loader: associationTexts,
  component: lazyRouteComponent(() => import('../../features/associations/associations-page.tsx'), 'AssociationsPage'),
})

const apply = createRoute({
  getParentRoute: () => root,
  path: '/associations/apply',
  loader: associationTexts,
  component: lazyRouteComponent(() => import('../../features/associations/apply-page.tsx'), 'ApplyPage'),
})

const association = createRoute({
  getParentRoute: () => root,
  path: '/associations/$associationId',
  loader: associationTexts,
  component: lazyRouteComponent(() => import('../../features/associations/association-page.tsx'), 'AssociationPage'),
})

/** The pages of associations, and of what they organise. */
export const associationRoutes = [activities, event, mission, associations, apply, association] as const
