import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import type { Life } from './full-life.ts'
import type { Phone } from './phone.ts'

const patienceMs = 60_000

/** A page that somebody looks at. */
export type Sight = { name: string; path: string }

/** A dialog that can be open: the page it belongs to, and how it is opened. */
export type Opening = Sight & { open: (phone: Phone) => Promise<void> }

const named = (paths: readonly string[]): Sight[] => paths.map((path) => ({ name: path, path }))

/** Pages that show the same to everybody. */
export const openSights = named([
  '/welcome',
  '/help',
  '/safety',
  '/accessibility',
  '/sign-in',
  '/sign-up',
  '/forgotten-password',
  '/invitation',
  '/nowhere',
])

/** Pages that fill with what somebody does. */
export const ownSights = named([
  '/nearby',
  '/publish',
  '/exchanges',
  '/wallet',
  '/notices',
  '/me',
  '/me/listings',
  '/me/profile',
  '/me/place',
  '/me/display',
  '/me/security',
  '/me/blocks',
  '/me/data',
  '/me/dates',
  '/associations',
  '/associations/apply',
  '/activities',
])

/** Pages where nothing is found. */
export const lostSights = named([
  '/nearby?q=xyzzyx',
  '/nearby?kind=need&category=animals',
  '/nearby?associations=true&category=animals',
  '/activities?type=mission&remote=true&language=vi',
])

/** Pages of associations, and of what they organise and are given. */
const togetherSights = ({ associations, events, mission, gifts }: Life['together']): Sight[] => [
  ...Object.entries(associations).map(([state, { id }]) => ({
    name: `an association, ${state}`,
    path: `/associations/${id}`,
  })),
  ...Object.entries(events).map(([state, { id }]) => ({ name: `an event, ${state}`, path: `/events/${id}` })),
  { name: 'a mission', path: `/missions/${mission.id}` },
  { name: 'a need of an association', path: `/listings/${gifts.need.id}` },
  { name: 'a gift that is promised', path: `/exchanges/${gifts.promised.id}` },
  { name: 'a gift with its receipt', path: `/exchanges/${gifts.received.id}` },
]

/** The pages of an association's space, for its team. */
export const deskSights = ({ together: { associations, events, mission, gifts } }: Life): Sight[] => {
  const desk = `/associations/${associations.verified.id}/desk`
  const parts = ['', '/needs', '/needs/new', '/needs/import', '/activities', '/activities/new?type=mission', '/team']
  const others = [
    '/sponsor',
    '/receipts',
    '/branches',
    '/people',
    '/figures',
    '/settings',
    `/posters/need/${gifts.need.id}`,
  ]
  const ofEvent = `/events/${events.waiting.id}`
  const ofMission = `/missions/${mission.id}`
  const run = [ofEvent, `${ofEvent}/edit`, `${ofEvent}/check-in`, ofMission, `${ofMission}/edit`]
  const shifts = mission.shifts.slice(0, 1).map(({ id }) => `${ofMission}/shifts/${id}/check-in`)
  return [...parts, ...others, ...run, ...shifts].map((path) => ({ name: `the desk${path}`, path: `${desk}${path}` }))
}

/** The operators' pages. */
export const consoleSights = ({ together: { associations } }: Life): Sight[] => [
  ...named(['/console', '/console?status=verified', '/console/ledger']),
  ...Object.entries(associations).map(([state, { id }]) => ({
    name: `in the console an association, ${state}`,
    path: `/console/associations/${id}`,
  })),
]

/** Pages of one thing, in each state that looks different. */
export const thingSights = ({ listings, exchanges, together, ben }: Life): Sight[] => [
  { name: 'a listing', path: `/listings/${listings.theirs.id}` },
  { name: 'a need', path: `/listings/${listings.need.id}` },
  { name: 'a listing that is gone', path: `/listings/${listings.gone.id}` },
  { name: 'an own listing', path: `/listings/${listings.own.id}` },
  { name: 'an own standing service', path: `/listings/${listings.standing.id}` },
  { name: 'an own closed listing', path: `/listings/${listings.closed.id}` },
  { name: 'a listing to change', path: `/listings/${listings.own.id}/edit` },
  { name: 'a member', path: `/members/${ben.id}` },
  ...togetherSights(together),
  ...Object.entries(exchanges).map(([state, { id }]) => ({ name: `an exchange, ${state}`, path: `/exchanges/${id}` })),
]

/** Pages of things that are not there, or not for the one who looks. */
export const missingSights = named([
  '/listings/01ARZ3NDEKTSV4RRFFQ69G5FAV',
  '/exchanges/01ARZ3NDEKTSV4RRFFQ69G5FAV',
  '/members/00000000-0000-4000-8000-000000000000',
  '/associations/00000000-0000-7000-8000-000000000000',
  '/events/00000000-0000-7000-8000-000000000000',
  '/missions/00000000-0000-7000-8000-000000000000',
])

const pressing =
  (...sources: string[]) =>
  async ({ press }: Phone): Promise<void> => {
    for (const source of sources) await press(source)
  }

/** Every dialog of the app. */
export const openings = ({ listings, exchanges, ben }: Life): Opening[] => [
  { name: 'the language', path: '/me', open: pressing('Language') },
  { name: 'the place', path: '/nearby', open: ({ page }) => page.locator('main button').first().click() },
  { name: 'asking', path: `/listings/${listings.theirs.id}`, open: pressing('Ask for it') },
  { name: 'helping', path: `/listings/${listings.need.id}`, open: pressing('I can help') },
  { name: 'closing', path: `/listings/${listings.own.id}`, open: pressing('Close') },
  { name: 'an appointment', path: `/exchanges/${exchanges.accepted.id}`, open: pressing('Propose another time') },
  { name: 'the code', path: `/exchanges/${exchanges.accepted.id}`, open: pressing('Show my code') },
  { name: 'cancelling', path: `/exchanges/${exchanges.accepted.id}`, open: pressing('Cancel the exchange') },
  { name: 'a problem', path: `/exchanges/${exchanges.handedOver.id}`, open: pressing('There is a problem') },
  { name: 'blocking', path: `/members/${ben.id}`, open: pressing('Block this person') },
  { name: 'signing out', path: '/me', open: pressing('Sign out') },
  {
    name: 'leaving',
    path: '/me/data',
    open: async ({ page, press }) => {
      await page.locator('main').getByRole('checkbox').last().check()
      await press('Leave Indigo')
    },
  },
]

/** What has been asked for and not yet answered, while something is done. */
const quietAfter = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const open = new Set<Request>()
  const begun = (request: Request): void => void open.add(request)
  const ended = (request: Request): void => void open.delete(request)
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended)
  try {
    await act()
    await expect.poll(() => open.size, { timeout: patienceMs }).toBe(0)
  } finally {
    page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended)
  }
}

/** Waits until a page has its title and nothing of it is on its way. */
export const settled = async ({ page, say }: Phone): Promise<void> => {
  await page.locator('main h1').waitFor({ state: 'attached', timeout: patienceMs })
  const onItsWay = page.locator(`[role="status"][aria-label=${JSON.stringify(say('Loading'))}]`)
  await expect.poll(() => onItsWay.count(), { timeout: patienceMs }).toBe(0)
}

/** Goes to a page and waits until it is all there. */
export const look = (phone: Phone, path: string): Promise<void> =>
  quietAfter(phone.page, async () => {
    await phone.goto(path)
    await settled(phone)
  })
