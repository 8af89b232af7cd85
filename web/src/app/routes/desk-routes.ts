import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { deskTexts } from './association-texts.ts'
import { root } from './root-route.ts'
import { newActivitySearch } from '../search-params.ts'

// One part for all of them: the first visit brings the name of each part that may follow.
const pages = () => import('../../features/desk/all-pages.ts')

const frame = createRoute({
  getParentRoute: () => root,
  path: '/associations/$associationId/desk',
  loader: deskTexts,
  component: lazyRouteComponent(pages, 'DeskFrame'),
})

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(pages, 'DeskPage'),
})

const needs = createRoute({
  getParentRoute: () => frame,
  path: '/needs',
  component: lazyRouteComponent(pages, 'NeedsPage'),
})

const newNeed = createRoute({
  getParentRoute: () => frame,
  path: '/needs/new',
  component: lazyRouteComponent(pages, 'NewNeedPage'),
})

const importNeeds = createRoute({
  getParentRoute: () => frame,
  path: '/needs/import',
  component: lazyRouteComponent(pages, 'ImportPage'),
})

const sponsor = createRoute({
  getParentRoute: () => frame,
  path: '/sponsor',
  component: lazyRouteComponent(pages, 'SponsorPage'),
})

const receipts = createRoute({
  getParentRoute: () => frame,
  path: '/receipts',
  component: lazyRouteComponent(pages, 'ReceiptsPage'),
})

const activities = createRoute({
  getParentRoute: () => frame,
  path: '/activities',
  component: lazyRouteComponent(pages, 'PlanPage'),
})

const newActivity = createRoute({
  getParentRoute: () => frame,
  path: '/activities/new',
  validateSearch: newActivitySearch,
  component: lazyRouteComponent(pages, 'NewActivityPage'),
})

const event = createRoute({
  getParentRoute: () => frame,
  path: '/events/$activityId',
  component: lazyRouteComponent(pages, 'RunEventPage'),
})

const editEvent = createRoute({
  getParentRoute: () => frame,
  path: '/events/$activityId/edit',
  component: lazyRouteComponent(pages, 'EditEventPage'),
})

const eventCheckIn = createRoute({
  getParentRoute: () => frame,
  path: '/events/$activityId/check-in',
  component: lazyRouteComponent(pages, 'EventCheckInPage'),
})

const mission = createRoute({
  getParentRoute: () => frame,
  path: '/missions/$activityId',
  component: lazyRouteComponent(pages, 'RunMissionPage'),
})

const editMission = createRoute({
  getParentRoute: () => frame,
  path: '/missions/$activityId/edit',
  component: lazyRouteComponent(pages, 'EditMissionPage'),
})

const shiftCheckIn = createRoute({
  getParentRoute: () => frame,
  path: '/missions/$activityId/shifts/$shiftId/check-in',
  component: lazyRouteComponent(pages, 'ShiftCheckInPage'),
})

const poster = createRoute({
  getParentRoute: () => frame,
  path: '/posters/$kind/$thingId',
  component: lazyRouteComponent(pages, 'PosterPage'),
})

const team = createRoute({
  getParentRoute: () => frame,
  path: '/team',
  component: lazyRouteComponent(pages, 'TeamPage'),
})

const people = createRoute({
  getParentRoute: () => frame,
  path: '/people',
  component: lazyRouteComponent(pages, 'PeoplePage'),
})

const branches = createRoute({
  getParentRoute: () => frame,
  path: '/branches',
  component: lazyRouteComponent(pages, 'BranchesPage'),
})

const figures = createRoute({
  getParentRoute: () => frame,
  path: '/figures',
  component: lazyRouteComponent(pages, 'FiguresPage'),
})

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  component: lazyRouteComponent(pages, 'SettingsPage'),
})

/** The space of an association's team; each page comes when it is wanted. */
export const deskRoutes = frame.addChildren([
  home,
  needs,
  newNeed,
  importNeeds,
  sponsor,
  receipts,
  activities,
  newActivity,
  event,
  editEvent,
  eventCheckIn,
  mission,
  editMission,
  shiftCheckIn,
  poster,
  team,
  people,
  branches,
  figures,
  settings,
])
