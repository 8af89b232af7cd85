/** The pages of the console, which come together. */
export { ConsoleFrame } from './console-frame.tsx'
export { ApplicationsPage } from './applications-page.tsx'
export { ApplicationPage } from './application-page.tsx'
export { LedgerPage } from './ledger-page.tsx'
