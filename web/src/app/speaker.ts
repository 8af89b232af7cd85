import type { ClientOptions } from '../../../shared/contract/client.ts'
import { currentLanguage } from './settings.ts'
import { accessToken } from './session/session.ts'

/** How the app speaks to the country's API: on the page's own origin, as whoever is signed in. */
export const speaker: ClientOptions = { origin: location.origin, token: accessToken, language: currentLanguage }
