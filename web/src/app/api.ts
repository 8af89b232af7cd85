import { client } from '../../../shared/contract/client.ts'
import { currentLanguage } from './settings.ts'
import { accessToken } from './session/session.ts'

/** The country's API, on the page's own origin, as whoever is signed in. */
export const api = client({ origin: location.origin, token: accessToken, language: currentLanguage })
