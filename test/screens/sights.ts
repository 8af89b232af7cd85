import type { Page } from 'playwright-core'
import type { DemoMember } from '../seeded/demo-member.ts'

/** Nobody, or one of the seed's demo accounts. */
export type Viewer = 'visitor' | 'member' | 'association' | 'operator'

/** A page for the book of screens; `after` brings it into the state that is shown. */
export type Screen = {
  name: string
  title: string
  path: string
  /** Who looks at it; the plain member, without it. */
  as?: Viewer
  after?: (page: Page) => Promise<void>
}

const phoneMost = 600

/** The map is in place before its streets are. Drawn without a graphics card, it loses as much above as a phone's bar covers below. */
const drawnMap = async (page: Page): Promise<void> => {
  const map = page.locator('[aria-busy=false] canvas')
  await map.waitFor()
  if ((page.viewportSize()?.width ?? 0) > phoneMost) return
  await map.evaluate((canvas) => canvas.scrollIntoView({ block: 'center' }))
}

/** The main pages, in the order in which somebody meets them. */
export const screensOf = ({ listing, exchange, event, mission, association }: DemoMember, desk: string): Screen[] => [
  { name: 'welcome', title: 'Welcome', path: '/welcome', as: 'visitor' },
  { name: 'nearby', title: 'Nearby', path: '/nearby' },
  { name: 'map', title: 'The map', path: '/nearby?view=map', after: drawnMap },
  { name: 'listing', title: 'A listing', path: `/listings/${listing}` },
  { name: 'ask', title: 'Asking for it', path: `/listings/${listing}?ask=true` },
  { name: 'publish', title: 'Publish', path: '/publish' },
  { name: 'exchanges', title: 'Exchanges', path: '/exchanges' },
  { name: 'exchange', title: 'An exchange', path: `/exchanges/${exchange}` },
  { name: 'wallet', title: 'Wallet', path: '/wallet' },
  { name: 'notices', title: 'Notices', path: '/notices' },
  { name: 'me', title: 'Me', path: '/me' },
  { name: 'activities', title: 'Events and missions near', path: '/activities' },
  { name: 'event', title: 'An event', path: `/events/${event}` },
  { name: 'mission', title: 'A mission', path: `/missions/${mission}` },
  { name: 'association', title: 'An association', path: `/associations/${association}` },
  { name: 'desk', title: 'The desk of an association', path: `/associations/${desk}/desk`, as: 'association' },
  { name: 'team', title: 'Its team', path: `/associations/${desk}/desk/team`, as: 'association' },
  { name: 'console', title: 'The console of operators', path: '/console', as: 'operator' },
  { name: 'help', title: 'Help', path: '/help', as: 'visitor' },
  { name: 'sign-in', title: 'Signing in', path: '/sign-in', as: 'visitor' },
]
