import type { Page } from 'playwright-core'
import type { DemoMember } from '../seeded/demo-member.ts'

/** A page for the book of screens; `after` brings it into the state that is shown. */
export type Screen = {
  name: string
  title: string
  path: string
  isVisitor?: true
  after?: (page: Page) => Promise<void>
}

/** The main pages, in the order in which somebody meets them. */
export const screensOf = ({ listing, exchange }: DemoMember): Screen[] => [
  { name: 'welcome', title: 'Welcome', path: '/welcome', isVisitor: true },
  { name: 'nearby', title: 'Nearby', path: '/nearby' },
  { name: 'map', title: 'The map', path: '/nearby?view=map' },
  { name: 'listing', title: 'A listing', path: `/listings/${listing}` },
  { name: 'ask', title: 'Asking for it', path: `/listings/${listing}?ask=true` },
  { name: 'publish', title: 'Publish', path: '/publish' },
  { name: 'exchanges', title: 'Exchanges', path: '/exchanges' },
  { name: 'exchange', title: 'An exchange', path: `/exchanges/${exchange}` },
  { name: 'wallet', title: 'Wallet', path: '/wallet' },
  { name: 'notices', title: 'Notices', path: '/notices' },
  { name: 'me', title: 'Me', path: '/me' },
  { name: 'help', title: 'Help', path: '/help', isVisitor: true },
  { name: 'sign-in', title: 'Signing in', path: '/sign-in', isVisitor: true },
]
