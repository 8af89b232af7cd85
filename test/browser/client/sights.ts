import type { Page } from 'playwright-core'
import type { Life } from './full-life.ts'
import type { Phone } from './phone.ts'

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
])

/** Pages where nothing is found. */
export const lostSights = named(['/nearby?q=xyzzyx', '/nearby?kind=need&category=animals'])

/** Pages of one thing, in each state that looks different. */
export const thingSights = ({ listings, exchanges, ben }: Life): Sight[] => [
  { name: 'a listing', path: `/listings/${listings.theirs.id}` },
  { name: 'a need', path: `/listings/${listings.need.id}` },
  { name: 'a listing that is gone', path: `/listings/${listings.gone.id}` },
  { name: 'an own listing', path: `/listings/${listings.own.id}` },
  { name: 'an own standing service', path: `/listings/${listings.standing.id}` },
  { name: 'an own closed listing', path: `/listings/${listings.closed.id}` },
  { name: 'a listing to change', path: `/listings/${listings.own.id}/edit` },
  { name: 'a member', path: `/members/${ben.id}` },
  ...Object.entries(exchanges).map(([state, { id }]) => ({ name: `an exchange, ${state}`, path: `/exchanges/${id}` })),
]

/** Pages of things that are not there, or not for the one who looks. */
export const missingSights = named([
  '/listings/01ARZ3NDEKTSV4RRFFQ69G5FAV',
  '/exchanges/01ARZ3NDEKTSV4RRFFQ69G5FAV',
  '/members/00000000-0000-4000-8000-000000000000',
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

/** Waits until a page has its title and nothing of it is on its way. */
export const settled = async (page: Page, loading: string): Promise<void> => {
  await page.locator('main h1').waitFor({ state: 'attached' })
  const onItsWay = page.locator(`[role="status"][aria-label=${JSON.stringify(loading)}]`)
  await onItsWay.first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
}

/** Goes to a page and waits until it is all there. */
export const look = async ({ page, goto, say }: Phone, path: string): Promise<void> => {
  await goto(path)
  await settled(page, say('Loading'))
}
